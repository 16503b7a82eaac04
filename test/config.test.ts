import { expect, test } from "@jest/globals";
import { readConfig } from "../src/config.ts";

test("without any setting there is a default for everything but secrets", () => {
  expect(readConfig({})).toEqual({
    production: false,
    host: "127.0.0.1",
    port: 4000,
    databaseUrl: null,
    databasePool: 16,
    dataDirectory: ".data",
    tokenSecret: null,
    tokenMinutes: 30,
    corsOrigins: [],
    trustProxy: false,
    publicOrigin: null,
    logLevel: "info",
    workers: 2,
    fileMaxBytes: 52_428_800,
    bucket: null,
    scanCommand: [],
  });
});

test("settings are read from the environment, and an empty one is not set", () => {
  const config = readConfig({
    NODE_ENV: "production",
    PORT: "0",
    HOST: "",
    CORS_ORIGINS: "https://a.example.vn, https://b.example.vn:8443",
    PUBLIC_ORIGIN: "https://khenthuong.example.vn",
    TRUST_PROXY: "10.0.0.0/8",
    WORKERS: "0",
  });

  expect(config).toMatchObject({
    production: true,
    port: 0,
    host: "127.0.0.1",
    corsOrigins: ["https://a.example.vn", "https://b.example.vn:8443"],
    publicOrigin: "https://khenthuong.example.vn",
    trustProxy: "10.0.0.0/8",
    workers: 0,
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_POOL", "1"],
  ["TOKEN_SECRET", "too short"],
  ["TOKEN_MINUTES", "0"],
  ["CORS_ORIGINS", "*"],
  ["CORS_ORIGINS", "https://a.example.vn/path"],
  ["PUBLIC_ORIGIN", "https://a.example.vn/"],
  ["LOG_LEVEL", "loud"],
  ["WORKERS", "-1"],
  ["TRUST_PROXY", "<any>"],
])("a bad %s (%s) is named in one sentence that does not repeat the value", (name, value) => {
  const read = () => readConfig({ [name]: value });

  expect(read).toThrow(new RegExp(`^The setting ${name} is not valid: it must .+\\.$`));
  expect(read).not.toThrow(value.length > 3 ? value : "\0");
});
