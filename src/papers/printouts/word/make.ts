import { writeFile } from "node:fs/promises";
import { dateInVietnam } from "../../../award/dates.ts";
import type { QueryContext } from "../../../queries/context.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import { templateInForce } from "../../../queries/paper-templates.ts";
import { ownOf } from "../../word/content/bodies.ts";
import type { Making } from "../../word/content/frame.ts";
import type { WordPaper } from "../../word/definition.ts";
import type { DataOf, Fields } from "../../word/fields.ts";
import { shippedTemplate } from "../../word/index.ts";
import { render } from "../../word/render.ts";
import type { PrintoutPlace } from "../kind.ts";

export function makingOf({ catalogue, now }: QueryContext, { code }: PrintoutPlace): Making {
  return { catalogue, today: dateInVietnam(now), code };
}

/** Writes the paper with the issuer's own template, its province's, or the shipped one. */
export async function writePaper<F extends Fields>(
  query: QueryContext,
  paper: WordPaper<F>,
  made: { readonly issuer: Chain; readonly data: DataOf<F> },
  { path }: PrintoutPlace,
): Promise<void> {
  const template = await templateOf(query, paper.key, made.issuer);
  const bytes = template ?? (await shippedTemplate(paper));
  await writeFile(path, render(bytes, paper.fields, made.data), { mode: 0o600 });
}

function templateOf(query: QueryContext, paper: string, issuer: Chain): Promise<Buffer | null> {
  const province = issuer.find((body) => body.kind === "PROVINCE");
  return templateInForce(query, {
    paper,
    organisations: [ownOf(issuer).id, ...(province ? [province.id] : [])],
    on: dateInVietnam(query.now),
  });
}
