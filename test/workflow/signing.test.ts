import { expect, test } from "@jest/globals";
import { roles } from "../../src/catalogue/roles.ts";
import { capacitiesOf, capacityOf } from "../../src/workflow/signing.ts";

const role = (key: string) => roles.find((one) => one.key === key);

test.each([
  ["DIRECTOR", ["HEAD", "ACTING"]],
  ["DEPUTY_DIRECTOR", ["DEPUTY_FOR", "AUTHORISED"]],
  ["PROVINCE_CHAIR", ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"]],
  ["COMMUNE_CHAIR", ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"]],
  ["OFFICE_CHIEF", ["BY_ORDER", "HEAD"]],
  ["CLERK", ["HEAD"]],
])("%s signs as %j", (key, capacities) => {
  expect(capacitiesOf(role(key))).toEqual(capacities);
});

test.each([
  ["the usual one if none is asked for", null, null, "DEPUTY_FOR"],
  ["the one asked for", "AUTHORISED", "Giấy ủy quyền số 5", "AUTHORISED"],
] as const)("%s", (_what, asked, note, capacity) => {
  expect(capacityOf(["DEPUTY_FOR", "AUTHORISED"], asked, note)).toBe(capacity);
});

test.each([
  ["one that does not fit", ["HEAD"], "ON_BEHALF", "x", "CAPACITY_NOT_FITTING"],
  [
    "by authorisation without the document",
    ["AUTHORISED"],
    null,
    null,
    "CAPACITY_DOCUMENT_REQUIRED",
  ],
  ["by order without the document", ["BY_ORDER", "HEAD"], null, null, "CAPACITY_DOCUMENT_REQUIRED"],
] as const)("refused: %s", (...[, fitting, asked, note, reason]) => {
  expect(capacityOf(fitting, asked, note)).toMatchObject({ reason });
});
