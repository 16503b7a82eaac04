import { type Api, type ApiAnswer, openApi } from "../support/api.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { scenarioData } from "./campaigns.ts";

/** The people of Sở Xây dựng Ninh Bình and of the province, by what they do. */
export const who = {
  officer: "nb.sxd.qlvt.canbo",
  head: "nb.sxd.qlvt.truongphong",
  clerk: "nb.sxd.vp.vanthu",
  reviewer: "nb.sxd.vp.canbo1",
  chief: "nb.sxd.vp.chanhvanphong",
  council: "nb.sxd.thukyhoidong",
  director: "nb.sxd.giamdoc",
  deputy: "nb.sxd.phogiamdoc",
  oneStop: "nb.tthcc.canbo",
  provinceReviewer: "nb.snv.chuyenvien1",
  provinceCouncil: "nb.ubnd.thukyhoidong",
  chair: "nb.ubnd.chutich",
  provinceClerk: "nb.vpubnd.vanthu",
  provinceOffice: "nb.vpubnd.chuyenvien",
} as const;

export type Refused = { readonly reason: string; readonly legalBasis: string | null };
/** What an act led to: where the nomination stands, or why it was refused. */
export type Told = { readonly stage?: string; readonly refused?: Refused };

/** One nomination and the people who work on it, through the public API at a time of the test's own. */
export class Story {
  id = "";
  version = 0;

  private constructor(
    readonly api: Api,
    private readonly time: { now: Date },
  ) {}

  /** With the campaigns of the scenarios, or other reference data on top of the shipped one. */
  static async open(more: object = scenarioData): Promise<Story> {
    const time = { now: new Date() };
    const api = await openApi({
      clock: () => time.now,
      tokenMinutes: 5_000_000,
      more,
    });
    return new Story(api, time);
  }

  /** Another nomination in the same world. */
  another(): Story {
    return new Story(this.api, this.time);
  }

  get now(): Date {
    return this.time.now;
  }

  /** Sets the clock on the wall in Vietnam; tokens are taken anew where it jumps. */
  at(local: string): this {
    this.time.now = new Date(`${local}+07:00`);
    return this;
  }

  private async ask(user: string, name: string, input: object): Promise<Told> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer: ApiAnswer = await this.api.ask(
      user,
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        nomination { id version stage { key } } } }`,
      { input },
    );
    const [error] = answer.errors ?? [];
    if (error) {
      const { reason, legalBasis } = error.extensions;
      if (typeof reason !== "string") throw new Error(JSON.stringify(answer.errors));
      return {
        refused: { reason, legalBasis: typeof legalBasis === "string" ? legalBasis : null },
      };
    }
    const { nomination } = (answer.data as unknown as Record<string, Changed>)[name] as Changed;
    this.id = nomination.id;
    this.version = nomination.version;
    return { stage: nomination.stage.key };
  }

  async create(round: string, award: string, rest: object = {}): Promise<Told> {
    const { world } = this.api;
    return this.ask(who.officer, "createNomination", {
      unitId: toGlobalId("Organisation", await world.id("organisation", "NB-SXD-QLVT")),
      roundId: toGlobalId("Round", await world.id("round", round)),
      award,
      subject: { kind: "INDIVIDUAL", name: "Nguyễn Văn Đạt" },
      achievement: "Thành tích theo kế hoạch",
      ...rest,
    });
  }

  take(user: string, step: string, rest: object = {}): Promise<Told> {
    return this.ask(user, "advanceNomination", this.seen({ step, ...rest }));
  }

  report(report: object): Promise<Told> {
    return this.ask(who.officer, "saveReport", this.seen({ report }));
  }

  confirm(): Promise<Told> {
    return this.ask(who.head, "confirmReport", this.seen({}));
  }

  judge(user: string, verdicts: Readonly<Record<string, "PASS" | "FAIL">>): Promise<Told> {
    const lines = Object.entries(verdicts).map(([criterion, verdict]) => ({
      criterion,
      verdict,
      reason: "Đã đối chiếu hồ sơ",
    }));
    return this.ask(user, "recordAppraisal", this.seen({ lines }));
  }

  waive(user: string, criterion: string): Promise<Told> {
    const lines = [{ criterion, verdict: "PASS", reason: "Lãnh đạo cho qua", waive: true }];
    return this.ask(user, "recordAppraisal", this.seen({ lines }));
  }

  mutate(user: string, name: string, rest: object): Promise<Told> {
    return this.ask(user, name, this.seen(rest));
  }

  private seen(rest: object): object {
    return { nominationId: this.id, seenVersion: this.version, ...rest };
  }

  /** Fields of the nomination, as the person reads them. */
  async read<T>(user: string, fields: string): Promise<T> {
    const { nomination } = await this.api.data<{ nomination: T }>(
      user,
      `query ($id: ID!) { nomination(id: $id) { ${fields} } }`,
      { id: this.id },
    );
    return nomination;
  }

  /** The verdicts of the criteria by key, and whether it is eligible. */
  async assessment(user: string): Promise<Readonly<Record<string, string>>> {
    const { assessment } = await this.read<{ assessment: Assessment }>(
      user,
      `assessment { eligible criteria { key verdict } findings { blocks refusal { reason } } }`,
    );
    return Object.fromEntries(assessment.criteria.map((one) => [one.key, one.verdict]));
  }

  async findings(user: string): Promise<readonly string[]> {
    const { assessment } = await this.read<{ assessment: Assessment }>(
      user,
      `assessment { findings { blocks refusal { reason } } }`,
    );
    return assessment.findings.map((one) => `${one.blocks ?? "WARNING"} ${one.refusal.reason}`);
  }

  /** From a draft with its report to the office that appraises. */
  async toOffice(): Promise<Told> {
    await this.confirm();
    await this.take(who.officer, "startUnitReview");
    await this.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
    await this.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"));
    return this.take(who.clerk, "receive");
  }

  /** From the office's appraisal over the department's council and letter to the province. */
  async toProvince(): Promise<Told> {
    await this.take(who.reviewer, "completeAppraisalEligible", papers("APPRAISAL_REPORT"));
    await this.take(who.council, "endorse", papers("COUNCIL_MINUTES"));
    await this.take(who.director, "approve");
    await this.take(who.deputy, "sign");
    await this.take(who.clerk, "assignNumber");
    await this.take(who.clerk, "forward");
    return this.take(who.oneStop, "receive");
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

type Changed = {
  readonly nomination: {
    readonly id: string;
    readonly version: number;
    readonly stage: { readonly key: string };
  };
};
type Assessment = {
  readonly eligible: boolean;
  readonly criteria: readonly { readonly key: string; readonly verdict: string }[];
  readonly findings: readonly {
    readonly blocks: string | null;
    readonly refusal: { readonly reason: string };
  }[];
};

export const papers = (...types: readonly string[]) => ({
  papers: types.map((type) => ({ type })),
});
export const appraisal = papers("APPRAISAL_REPORT");
export const letter = { title: "Đơn tố cáo", number: "12", issuer: "Thanh tra tỉnh" };

export const clean = { state: "NONE" };
export function index(key: string, year: number, score: number, of = "SUBJECT") {
  return { of, index: key, year, score, maxScore: 100, signedBy: "Sở Nội vụ" };
}
export function initiative(level: string, applied = true) {
  return { title: "Sáng kiến rút ngắn thủ tục", level, year: 2025, applied, certificate: "07/GCN" };
}
