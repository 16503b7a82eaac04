import { expect, test } from "@jest/globals";
import { type Honour, inCeremonyOrder } from "../../src/award/ceremony-order.ts";

function honour(name: string, rest: Partial<Honour> = {}): Honour {
  return {
    award: "Giấy khen",
    kind: "COMMENDATION",
    level: "DEPARTMENT",
    weight: 30,
    subjectKind: "INDIVIDUAL",
    unit: "Phòng A",
    name,
    ...rest,
  };
}

function sorted(...honours: readonly Honour[]): readonly string[] {
  return inCeremonyOrder(honours).map((one) => one.name);
}

test("higher awards come first, then titles, then collectives", () => {
  expect(
    sorted(
      honour("Giấy khen cá nhân"),
      honour("Giấy khen tập thể", { subjectKind: "COLLECTIVE" }),
      honour("Giấy khen hộ", { subjectKind: "HOUSEHOLD" }),
      honour("LĐTT", { kind: "TITLE" }),
      honour("TTLĐTT", { kind: "TITLE", subjectKind: "COLLECTIVE" }),
      honour("Bằng khen tỉnh", { level: "PROVINCE" }),
      honour("Huân chương", { level: "PRESIDENT" }),
    ),
  ).toEqual([
    "Huân chương",
    "Bằng khen tỉnh",
    "TTLĐTT",
    "LĐTT",
    "Giấy khen tập thể",
    "Giấy khen hộ",
    "Giấy khen cá nhân",
  ]);
});

test("of two awards of one level the one with more money comes first", () => {
  const title = { kind: "TITLE" } as const;

  expect(
    sorted(
      honour("LĐTT", { ...title, weight: 30 }),
      honour("CSTĐCS", { ...title, weight: 100, award: "CSTĐCS" }),
    ),
  ).toEqual(["CSTĐCS", "LĐTT"]);
});

test("units come as the Vietnamese alphabet has them", () => {
  const of = (unit: string) => honour(unit, { unit });

  expect(sorted(of("Phòng Ô tô"), of("Phòng Đường"), of("Phòng Dân số"), of("Phòng Ong"))).toEqual([
    "Phòng Dân số",
    "Phòng Đường",
    "Phòng Ong",
    "Phòng Ô tô",
  ]);
});

test("people are listed by their given names, composed or not", () => {
  expect(
    sorted(honour("Nguyễn Văn Ân"), honour("Vũ Thị An"), honour("Trần Ánh".normalize("NFD"))),
  ).toEqual(["Vũ Thị An", "Trần Ánh".normalize("NFD"), "Nguyễn Văn Ân"]);
});

test("collectives are listed by their whole names", () => {
  const of = (name: string) => honour(name, { subjectKind: "COLLECTIVE" });

  expect(
    sorted(of("Phòng Xây dựng An"), of("Phòng Bảo trì Yên"), of("Đội 10"), of("Đội 9")),
  ).toEqual(["Đội 9", "Đội 10", "Phòng Bảo trì Yên", "Phòng Xây dựng An"]);
});
