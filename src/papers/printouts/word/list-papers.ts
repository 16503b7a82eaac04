import { paperSheet } from "../../../queries/paper-sheets.ts";
import { refuse } from "../../../workflow/refusals.ts";
import { ownOf } from "../../word/content/bodies.ts";
import { decisionData } from "../../word/content/decision.ts";
import { handoverData } from "../../word/content/handover.ts";
import { paymentData } from "../../word/content/money.ts";
import { submissionData } from "../../word/content/submission.ts";
import { awardDecision } from "../../word/papers/award-decision.ts";
import { handoverRecord } from "../../word/papers/handover-record.ts";
import { paymentList } from "../../word/papers/payment-list.ts";
import { submissionLetter } from "../../word/papers/submission-letter.ts";
import type { PrintoutKind } from "../kind.ts";
import { makingOf, writePaper } from "./make.ts";
import { identityOf, nameOf, notYet, printablePaper } from "./papers.ts";
import { handoverStamp, paperStamp, paymentStamp } from "./stamps.ts";
import { titled } from "./title.ts";

export const submissionKind: PrintoutKind = {
  key: submissionLetter.key,
  label: submissionLetter.label,
  format: "docx",
  of: ["Submission"],
  permit: async (query, args) => {
    const head = await printablePaper(query, args);
    if (head.revokes) refuse("PRINTOUT_NOT_OF", { kind: submissionLetter.key });
    return titled(submissionLetter.label, nameOf(head), identityOf(head));
  },
  produce: async (query, args, place) => {
    const sheet = await paperSheet(query, await printablePaper(query, args));
    const data = submissionData(sheet, makingOf(query, place));
    await writePaper(query, submissionLetter, { issuer: sheet.issuer, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: paperStamp,
};

export const decisionKind: PrintoutKind = {
  key: awardDecision.key,
  label: awardDecision.label,
  format: "docx",
  of: ["Decision"],
  permit: async (query, args) => {
    const head = await printablePaper(query, args);
    if (head.revokes) refuse("PRINTOUT_NOT_OF", { kind: awardDecision.key });
    return titled(awardDecision.label, nameOf(head), identityOf(head));
  },
  produce: async (query, args, place) => {
    const sheet = await paperSheet(query, await printablePaper(query, args));
    const data = decisionData(sheet, makingOf(query, place));
    await writePaper(query, awardDecision, { issuer: sheet.issuer, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: paperStamp,
};

/** What is printed of a decision once it is published. */
async function published(...[query, args]: Parameters<PrintoutKind["permit"]>) {
  const head = await printablePaper(query, args);
  if (head.revokes) refuse("PRINTOUT_NOT_OF", { kind: "DECISION" });
  if (head.status !== "SENT") notYet("quyết định chưa ban hành", "the decision is not published");
  return head;
}

export const paymentKind: PrintoutKind = {
  key: paymentList.key,
  label: paymentList.label,
  format: "docx",
  of: ["Decision"],
  permit: async (query, args) => {
    const head = await published(query, args);
    return titled(paymentList.label, nameOf(head), { issuer: ownOf(head.issuer).name });
  },
  produce: async (query, args, place) => {
    const sheet = await paperSheet(query, await published(query, args));
    if (sheet.lines.every((line) => line.prize === null))
      notYet("quyết định không có tiền thưởng", "the decision brings no money");
    const data = paymentData(sheet, makingOf(query, place));
    await writePaper(query, paymentList, { issuer: sheet.issuer, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: paymentStamp,
};

export const handoverKind: PrintoutKind = {
  key: handoverRecord.key,
  label: handoverRecord.label,
  format: "docx",
  of: ["Decision"],
  permit: async (query, args) => {
    const head = await published(query, args);
    return titled(handoverRecord.label, nameOf(head), { issuer: ownOf(head.issuer).name });
  },
  produce: async (query, args, place) => {
    const sheet = await paperSheet(query, await published(query, args));
    const data = handoverData(sheet, makingOf(query, place));
    await writePaper(query, handoverRecord, { issuer: sheet.issuer, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: handoverStamp,
};
