import { afterAll, beforeAll, expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { shippedTemplate } from "../../src/papers/word/index.ts";
import { awardDecision } from "../../src/papers/word/papers/award-decision.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { administrator } from "../support/accounts.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { decisionOver, director, printed, published } from "../support/paper-story.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let api: Api;
let decision: string;
let department: string;
let province: string;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
  const { world } = api;
  const one = await walk(world, certificate, { until: "DECIDED" });
  decision = await decisionOver(world, [one.nominationId], ...published);
  department = toGlobalId("Organisation", await world.id("organisation", "NB-SXD"));
  province = toGlobalId("Organisation", await world.id("organisation", "NB"));
}, 120_000);
afterAll(() => api.close());

/** The shipped template of a decision with other words in it. */
async function own(words: string): Promise<string> {
  const zip = new PizZip(await shippedTemplate(awardDecision));
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  expect(xml).toContain("QUYẾT ĐỊNH:");
  zip.file("word/document.xml", xml.replace("QUYẾT ĐỊNH:", words));
  return zip.generate({ type: "base64", compression: "DEFLATE" });
}

const set = /* GraphQL */ `
  mutation ($input: SetPaperTemplateInput!) {
    setPaperTemplate(input: $input) {
      template {
        id
        paper {
          key
        }
        organisation {
          name
        }
        sha256
        validFrom
        withdrawnAt
      }
    }
  }
`;
const withdraw = /* GraphQL */ `
  mutation ($input: WithdrawPaperTemplateInput!) {
    withdrawPaperTemplate(input: $input) {
      template {
        id
        withdrawnAt
      }
    }
  }
`;

type Set = { setPaperTemplate: { template: { id: string; validFrom: string } } };

async function setting(organisationId: string, words: string, rest: object = {}) {
  const input = {
    organisationId,
    paper: "AWARD_DECISION",
    fileName: "quyet-dinh.docx",
    content: await own(words),
    ...rest,
  };
  return (await api.data<Set>(administrator, set, { input })).setPaperTemplate.template;
}

async function wordsOf(): Promise<string> {
  const { content } = await printed(api.world, director, "AWARD_DECISION", {
    type: "Decision",
    id: decision,
  });
  return new PizZip(content).file("word/document.xml")?.asText() ?? "";
}

test("an agency's own template comes before its province's, and that before the shipped one", async () => {
  expect(await wordsOf()).toContain("QUYẾT ĐỊNH:");

  const ofProvince = await setting(province, "TỈNH QUYẾT ĐỊNH:");
  expect(await wordsOf()).toContain("TỈNH QUYẾT ĐỊNH:");

  const ofDepartment = await setting(department, "SỞ QUYẾT ĐỊNH:");
  expect(await wordsOf()).toContain("SỞ QUYẾT ĐỊNH:");

  for (const { id } of [ofDepartment, ofProvince])
    await api.data(administrator, withdraw, { input: { templateId: id } });
  expect(await wordsOf()).toContain(">QUYẾT ĐỊNH:");
});

test("a template that holds from a later day is not printed with before", async () => {
  const later = await setting(department, "SAU NÀY:", { validFrom: "2026-12-01" });

  expect(later.validFrom).toBe("2026-12-01");
  expect(await wordsOf()).not.toContain("SAU NÀY:");
});

test("a template that is set twice under one key is kept once", async () => {
  const again = { idempotencyKey: "mot-lan", validFrom: "2027-01-01" };

  const first = await setting(department, "MỘT LẦN:", again);

  expect(await setting(department, "MỘT LẦN:", again)).toEqual(first);
});

test("an administrator sees the templates of his agencies; nobody else does", async () => {
  const asked = /* GraphQL */ `
    query ($organisationId: ID!) {
      paperTemplates(organisationId: $organisationId) {
        id
        fileName
        size
        uploadedBy {
          name
        }
      }
    }
  `;
  const variables = { organisationId: department };
  const seen = await api.data<{ paperTemplates: object[] }>(administrator, asked, variables);
  const hidden = await api.data<{ paperTemplates: object[] }>(director, asked, variables);

  expect(seen.paperTemplates.length).toBeGreaterThan(0);
  expect(hidden.paperTemplates).toEqual([]);
});

test("the file of a template is its administrator's; the shipped one is anybody's", async () => {
  const asked = /* GraphQL */ `
    query ($paper: String!, $templateId: ID) {
      paperTemplateFile(paper: $paper, templateId: $templateId) {
        fileName
        content
      }
    }
  `;
  const { id } = await setting(department, "TỆP:", { validFrom: "2027-02-01" });
  const variables = { paper: "AWARD_DECISION", templateId: id };
  type File = { paperTemplateFile: { content: string } };

  const mine = await api.data<File>(administrator, asked, variables);
  const shipped = await api.data<File>(director, asked, { paper: "AWARD_DECISION" });

  expect(mine.paperTemplateFile.content).toBe(await own("TỆP:"));
  expect(Buffer.from(shipped.paperTemplateFile.content, "base64").subarray(0, 2).toString()).toBe(
    "PK",
  );
  await expectRefused(api, director, { document: asked, variables }, "NOT_FOUND");
});

test.each([
  ["whoever administers nothing", director, {}, "NOT_YOUR_TEMPLATES"],
  ["the administrator of another province", "dn.quantri", {}, "NOT_YOUR_TEMPLATES"],
  ["a paper there is not", administrator, { paper: "DIPLOMA" }, "TEMPLATE_PAPER_UNKNOWN"],
  ["a day that is past", administrator, { validFrom: "2026-11-21" }, "TEMPLATE_DATE_PAST"],
  ["no Word document", administrator, { content: "UEs=" }, "TEMPLATE_NOT_WORD"],
  [
    "the template of another paper",
    administrator,
    { paper: "RETURN_NOTICE" },
    "TEMPLATE_FIELD_UNKNOWN",
  ],
] as const)("setting a template is refused: %s", async (_, username, rest, reason) => {
  const input = {
    organisationId: department,
    paper: "AWARD_DECISION",
    fileName: "mau.docx",
    content: await own("QUYẾT ĐỊNH:"),
    ...rest,
  };

  await expectRefused(api, username, { document: set, variables: { input } }, reason);
});

test("whoever may not set a template is told so before his file is looked at", async () => {
  const { errors } = await api.ask("nb.sxd.qlvt.canbo", set, {
    input: {
      organisationId: department,
      paper: "AWARD_DECISION",
      fileName: "a.docx",
      content: Buffer.from("not a document").toString("base64"),
    },
  });

  expect(errors?.[0]?.extensions["reason"]).toBe("NOT_YOUR_TEMPLATES");
});

test("nobody else takes a template out of use", async () => {
  const { id } = await setting(department, "CÒN:", { validFrom: "2027-03-01" });
  const variables = { input: { templateId: id } };

  await expectRefused(api, "dn.quantri", { document: withdraw, variables }, "NOT_FOUND");
});

test("every paper documents its merge fields", async () => {
  const { templatedPapers } = await api.data<{
    templatedPapers: {
      key: string;
      label: string;
      fields: { name: string; description: string }[];
    }[];
  }>(
    director,
    /* GraphQL */ `
      {
        templatedPapers {
          key
          label
          fields {
            name
            description
            kind
            within
            repeated
          }
        }
      }
    `,
  );
  const found = templatedPapers.find((paper) => paper.key === "AWARD_DECISION");

  expect(templatedPapers).toHaveLength(11);
  expect(found?.fields).toContainEqual({
    name: "ho_ten",
    description: "Họ và tên, tên tập thể",
    kind: "TEXT",
    within: ["nhom", "danh_sach"],
    repeated: true,
  });
});
