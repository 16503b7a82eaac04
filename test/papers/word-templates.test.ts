import { expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { checkTemplate } from "../../src/papers/word/check-template.ts";
import { documented, type Fields, named } from "../../src/papers/word/fields.ts";
import { shippedTemplate, wordPapers } from "../../src/papers/word/index.ts";
import { returnNotice } from "../../src/papers/word/papers/return-notice.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { sampleOf } from "../support/paper-samples.ts";

const each = wordPapers.map((paper) => [paper.key, paper] as const);

test.each(each)(
  "the shipped template of %s names only fields that are documented",
  async (_, paper) => {
    await expect(
      checkTemplate(await shippedTemplate(paper), paper.fields),
    ).resolves.toBeUndefined();
  },
);

test.each(each)("what %s is given is what is documented", (_, { fields }) => {
  const given = named(fields, sampleOf(fields));

  expect(pathsIn(given).toSorted()).toEqual(
    documented(fields)
      .map(({ within, name }) => [...within, name].join("/"))
      .toSorted(),
  );
});

test.each(each)("no two fields of %s that are in reach have one name", (_, { fields }) => {
  expect(doubles(fields)).toEqual([]);
});

test("of a template with twenty thousand unknown fields some are told, at once", async () => {
  const zip = new PizZip(await shippedTemplate(returnNotice));
  const document = zip.file("word/document.xml")?.asText() ?? "";
  const strange = Array.from({ length: 20_000 }, (_, index) => `{la_${index}}`).join(" ");
  zip.file(
    "word/document.xml",
    document.replace("</w:body>", `<w:p><w:r><w:t>${strange}</w:t></w:r></w:p></w:body>`),
  );
  const hostile = zip.generate({ type: "nodebuffer", compression: "DEFLATE" });

  const refused: unknown = await checkTemplate(hostile, returnNotice.fields).catch(
    (error: unknown) => error,
  );

  expect(refused).toMatchObject({ refusal: { reason: "TEMPLATE_FIELD_UNKNOWN" } });
  expect((refused as Refused).refusal.details["fields"]).toHaveLength(20);
}, 20_000);

test("no two papers have one key", () => {
  const keys = wordPapers.map((paper) => paper.key);

  expect(new Set(keys).size).toBe(keys.length);
});

function pathsIn(value: object): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    Array.isArray(inner)
      ? [name, ...pathsIn(inner[0] as object).map((path) => `${name}/${path}`)]
      : [name],
  );
}

/** Names that occur twice in one part; an inner one may repeat an outer one. */
function doubles(fields: Fields): readonly string[] {
  const names = Object.values(fields).map((field) => field.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice,
    ...Object.values(fields).flatMap((field) => (field.kind === "LIST" ? doubles(field.of) : [])),
  ];
}

const { fields } = returnNotice;

/** The shipped template with its main part, or others, changed. */
async function changed(change: (zip: PizZip) => void): Promise<Buffer> {
  const zip = new PizZip(await shippedTemplate(returnNotice));
  change(zip);
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

function reworded(from: string | RegExp, to: string) {
  return changed((zip) => {
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    expect(xml).toMatch(from);
    zip.file("word/document.xml", xml.replace(from, to));
  });
}

async function refusalOf(content: Uint8Array) {
  try {
    await checkTemplate(content, fields);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

test("a field the paper does not have is named with its paragraph", async () => {
  const refused = await refusalOf(await reworded("{thoi_han}", "{han_chot}"));

  expect(refused?.reason).toBe("TEMPLATE_FIELD_UNKNOWN");
  expect(refused?.details["fields"]).toEqual(["{han_chot}"]);
  expect(String(refused?.details["paragraphs"])).toContain("Hồ sơ bổ sung gửi về");
  expect(refused?.messageVi).toContain("{han_chot}");
});

test("a field of a repeated part is unknown outside of it", async () => {
  const refused = await refusalOf(await reworded("{thoi_han}", "{loai_giay_to}"));

  expect(refused?.details["fields"]).toEqual(["{loai_giay_to}"]);
});

test.each([
  ["raw XML", "{@thoi_han}", "TEMPLATE_BROKEN"],
  ["a list put as text", "{bo_sung}", "TEMPLATE_FIELD_UNKNOWN"],
])("%s is no field", async (_, tag, reason) => {
  expect((await refusalOf(await reworded("{thoi_han}", tag)))?.reason).toBe(reason);
});

test.each([
  ["is not closed", "{/bo_sung}", ""],
  ["is closed by another", "{/bo_sung}", "{/co_ly_do}"],
])("a part that %s is told with its paragraph", async (_, from, to) => {
  const refused = await refusalOf(await reworded(from, to));

  expect(refused?.reason).toBe("TEMPLATE_BROKEN");
  expect(String(refused?.details["fields"])).toContain("bo_sung");
});

test.each([
  ["a macro", "word/vbaProject.bin", "x", "TEMPLATE_WITH_MACRO"],
  ["an embedded object", "word/embeddings/oleObject1.bin", "x", "TEMPLATE_WITH_MACRO"],
  [
    "entities",
    "word/settings2.xml",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "TEMPLATE_NOT_WORD",
  ],
  [
    "a picture from elsewhere",
    "word/_rels/other.xml.rels",
    '<Relationships><Relationship Id="a" Type="x/image" Target="http://a.b/c.png" TargetMode="External"/></Relationships>',
    "TEMPLATE_REACHES_OUT",
  ],
  ["more than a template unpacks to", "word/big.xml", " ".repeat(9_000_000), "TEMPLATE_NOT_WORD"],
])("a template with %s is refused", async (_, path, content, reason) => {
  const template = await changed((zip) => {
    zip.file(path, content);
  });

  expect((await refusalOf(template))?.reason).toBe(reason);
});

test.each([
  ["no archive", Buffer.from("Tờ trình")],
  [
    "an archive of something else",
    new PizZip().file("a.txt", "a").generate({ type: "nodebuffer" }),
  ],
])("%s is no template", async (_, content) => {
  expect((await refusalOf(content))?.reason).toBe("TEMPLATE_NOT_WORD");
});

test("a document with macros is refused whatever it is called", async () => {
  const template = await changed((zip) => {
    const types = zip.file("[Content_Types].xml")?.asText() ?? "";
    zip.file(
      "[Content_Types].xml",
      types.replace(
        "openxmlformats-officedocument.wordprocessingml.document.main",
        "ms-word.document.macroEnabled.main",
      ),
    );
  });

  expect((await refusalOf(template))?.reason).toBe("TEMPLATE_WITH_MACRO");
});
