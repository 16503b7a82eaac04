import { setTimeout as sleep } from "node:timers/promises";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import PizZip from "pizzip";
import { dateInVietnam } from "../../src/award/dates.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";

/** A nomination as the people of the office know it. */
export type Filed = { readonly id: string; readonly name: string };
export type Letter = { readonly id: string; readonly version: number };
type Seen = { readonly id: string; readonly version: number };

/** An office at work through the public API, with its jobs, at a time of the test's own. */
export class Office {
  private constructor(
    readonly api: Api,
    private readonly time: { now: Date },
  ) {}

  static async open(local: string): Promise<Office> {
    const time = { now: new Date(`${local}+07:00`) };
    const api = await openApi({ clock: () => time.now, tokenMinutes: 5_000_000, jobs: true });
    return new Office(api, time);
  }

  /** Sets the clock on the wall in Vietnam. */
  at(local: string): void {
    this.time.now = new Date(`${local}+07:00`);
  }

  get today(): string {
    return dateInVietnam(this.time.now);
  }

  async global(type: "Organisation" | "Round" | "Council", code: string): Promise<string> {
    const table = type === "Organisation" ? "organisation" : "round";
    return toGlobalId(type, await this.api.world.id(table, code));
  }

  /** One mutation; gives what it answers. */
  async act<T>(user: string, name: string, input: object, fields: string): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const data = await this.api.data<Record<string, T>>(user, query, { input });
    return data[name] as T;
  }

  /** The reason a mutation is refused with. */
  async reason(user: string, name: string, input: object, fields: string): Promise<unknown> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { errors } = await this.api.ask(user, query, { input });
    return errors?.[0]?.extensions["reason"];
  }

  async read<T>(user: string, id: string, fields: string): Promise<T> {
    const query = `query ($id: ID!) { node(id: $id) { ${fields} } }`;
    return (await this.api.data<{ node: T }>(user, query, { id })).node;
  }

  async versionOf(user: string, one: Filed): Promise<number> {
    const { version } = await this.read<Seen>(user, one.id, "... on Nomination { version }");
    return version;
  }

  /** One step of one nomination. */
  async take(user: string, one: Filed, step: string, rest: object = {}): Promise<void> {
    const seenVersion = await this.versionOf(user, one);
    const input = { nominationId: one.id, step, seenVersion, ...rest };
    await this.act(user, "advanceNomination", input, "nomination { id }");
  }

  /** One step for all of them as a batch, worked through by the jobs; every one moves. */
  async batch(user: string, ones: readonly Filed[], step: string, rest: object = {}) {
    const selection = { nominationIds: ones.map((one) => one.id) };
    const preview = await this.act<{ id: string; reasons: readonly object[] }>(
      user,
      "previewAdvance",
      { selection, step, stepInput: rest },
      "id reasons { count refusal { reason messageEn } }",
    );
    if (preview.reasons.length > 0) throw new Error(`${step}: ${JSON.stringify(preview.reasons)}`);
    await this.act(user, "startBatch", { previewId: preview.id, ...rest }, "id");
    const fields = `... on Batch { state counts { total moved } reasons { count refusal { reason } } }`;
    const done = await this.until<Done>(user, preview.id, fields, "RUNNING");
    if (done.counts.moved !== ones.length) throw new Error(`${step}: ${JSON.stringify(done)}`);
  }

  /** Asks for a thing until its state is another one. */
  async until<T extends { readonly state: string }>(
    user: string,
    id: string,
    fields: string,
    meanwhile: string,
  ): Promise<T> {
    for (;;) {
      const found = await this.read<T>(user, id, fields);
      if (found.state !== meanwhile) return found;
      await sleep(20);
    }
  }

  /** A printout as its person fetches it. */
  async print(user: string, kind: string, of: string, options: object[] = []): Promise<Printed> {
    const input = { kind, of, options };
    const { printout } = await this.act<{ printout: { id: string } }>(
      user,
      "requestPrintout",
      input,
      "printout { id }",
    );
    const fields = `... on Printout { state downloadAddress code lines failure { messageEn } }`;
    const made = await this.until<Made>(user, printout.id, fields, "WAITING");
    if (made.state !== "READY") throw new Error(`${kind}: ${JSON.stringify(made.failure)}`);
    const { rawPayload: bytes } = await this.api.app.inject(made.downloadAddress);
    return { ...made, bytes };
  }

  /** Sends a workbook as a list of the unit and gives its import with its report. */
  async bring(user: string, list: List): Promise<Reported> {
    const permit = await this.act<{ address: string }>(
      user,
      "requestImport",
      { ...list.place, fileName: "danh-sach.xlsx", size: list.bytes.length },
      "address",
    );
    const sent = await this.api.app.inject({
      method: "PUT",
      url: permit.address,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.from(list.bytes),
    });
    if (sent.statusCode !== 201) throw new Error(sent.body);
    const { importId } = sent.json<{ importId: string }>();
    const fields = `... on Import { id state version rowCount soundCount errorCount
      failure { messageEn } findings(first: 20) { edges { node { row column severity
        refusal { reason messageEn } } } } }`;
    return this.until<Reported>(user, importId, fields, "READING");
  }

  /** The drafts of a confirmed import, in the order of its rows. */
  async drafts(user: string, importId: string): Promise<readonly Filed[]> {
    const fields = `... on Import { lines(first: 100) { edges { node {
      nomination { id subject { name } } } } } }`;
    const { lines } = await this.read<Lines>(user, importId, fields);
    return lines.edges.map(({ node: { nomination } }) => ({
      id: nomination.id,
      name: nomination.subject.name,
    }));
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

type Done = {
  readonly state: string;
  readonly counts: { readonly total: number; readonly moved: number };
};
type Made = {
  readonly state: string;
  readonly downloadAddress: string;
  readonly code: string;
  readonly lines: number;
  readonly failure: object | null;
};
export type Printed = Made & { readonly bytes: Buffer };
export type List = {
  readonly bytes: Uint8Array;
  readonly place: { readonly unitId: string; readonly roundId: string; readonly award: string };
};
export type Reported = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rowCount: number;
  readonly soundCount: number;
  readonly errorCount: number;
  readonly findings: { readonly edges: readonly { readonly node: object }[] };
};
type Lines = {
  readonly lines: {
    readonly edges: readonly {
      readonly node: {
        readonly nomination: { readonly id: string; readonly subject: { readonly name: string } };
      };
    }[];
  };
};

/** The headings of a template, as a person sees them when he opens it. */
export async function headingsOf(template: Uint8Array): Promise<readonly string[]> {
  const book = await readXlsx(template);
  const rows = book.sheets.flatMap((sheet) => sheet.rows);
  const found = rows.find((row) => row.includes("STT"));
  if (!found) throw new Error("The template has no headings.");
  return found.map((cell) => (typeof cell === "string" ? cell : ""));
}

type Cell = string | number | null;

/** A workbook with these headings and rows; what a row says of no heading is left out. */
export function filled(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<Uint8Array> {
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? null));
  return writeXlsx({ sheets: [{ name: "Danh sách", rows: [[...headings], ...cells] }] });
}

/** What a paper says in its text and at the foot of its pages, without its form. */
export function textOf(docx: Uint8Array): string {
  return new PizZip(docx)
    .file(/^word\/(document|footer\d*)\.xml$/)
    .map((part) => part.asText())
    .join("\n")
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&");
}
