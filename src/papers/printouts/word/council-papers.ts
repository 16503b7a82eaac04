import type { SessionCase } from "../../../access/load-sessions.ts";
import { sessionHead, sessionSheet } from "../../../queries/session-sheets.ts";
import { invitationData, minutesData } from "../../word/content/session.ts";
import { councilInvitation } from "../../word/papers/council-invitation.ts";
import { councilMinutes } from "../../word/papers/council-minutes.ts";
import type { PrintoutKind } from "../kind.ts";
import { makingOf, writePaper } from "./make.ts";
import { notYet } from "./papers.ts";
import { sessionStamp } from "./stamps.ts";
import { titled } from "./title.ts";

type Asked = Parameters<PrintoutKind["permit"]>;

/** The session while there is something to be invited to. */
async function convened(...[query, args]: Asked): Promise<SessionCase> {
  const session = await sessionHead(query, args.id ?? "0");
  if (session.state === "CANCELLED") notYet("phiên họp đã hủy", "the session is cancelled");
  return session;
}

/** The session once all is voted on. */
async function closed(...[query, args]: Asked): Promise<SessionCase> {
  const session = await sessionHead(query, args.id ?? "0");
  const open = session.items.some((one) => one.state !== "CLOSED" && one.state !== "ADVANCED");
  if (open || !["OPEN", "CLOSED", "SIGNED"].includes(session.state))
    notYet("Hội đồng chưa biểu quyết xong", "the council has not voted on everything");
  return session;
}

export const invitationKind: PrintoutKind = {
  key: councilInvitation.key,
  label: councilInvitation.label,
  format: "docx",
  of: ["CouncilSession"],
  permit: async (query, args) => {
    const { councilName, meetsOn } = await convened(query, args);
    return titled(councilInvitation.label, `${councilName} ${meetsOn}`, { issuer: councilName });
  },
  produce: async (query, args, place) => {
    const sheet = await sessionSheet(query, await convened(query, args));
    const data = invitationData(sheet, makingOf(query, place));
    await writePaper(query, councilInvitation, { issuer: sheet.chain, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: sessionStamp,
};

export const minutesKind: PrintoutKind = {
  key: councilMinutes.key,
  label: councilMinutes.label,
  format: "docx",
  of: ["CouncilSession"],
  permit: async (query, args) => {
    const one = await closed(query, args);
    const { councilName, meetsOn, minutesNumber, minutesSymbol, state } = one;
    return titled(councilMinutes.label, `${councilName} ${meetsOn}`, {
      issuer: councilName,
      number: minutesNumber === null ? null : `${minutesNumber}/${minutesSymbol ?? ""}`,
      issuedOn: meetsOn,
      draft: state !== "SIGNED",
    });
  },
  produce: async (query, args, place) => {
    const sheet = await sessionSheet(query, await closed(query, args));
    const data = minutesData(sheet, makingOf(query, place));
    await writePaper(query, councilMinutes, { issuer: sheet.chain, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: sessionStamp,
};
