import DataLoader from "dataloader";
import { type Case, loadCases } from "../access/load-cases.ts";
import { assessCases } from "../access/assess-cases.ts";
import { visibleTo } from "../access/visible.ts";
import type { Assessment } from "../award/assess.ts";
import { actPages, countActs } from "../queries/account-acts.ts";
import { desksByIds, desksOfAccounts } from "../queries/account-desks.ts";
import { accountsByIds } from "../queries/accounts.ts";
import {
  batchCounts,
  batchItemPages,
  batchReasons,
  countBatchItems,
} from "../queries/batch-items.ts";
import { batchesByIds } from "../queries/batches.ts";
import { campaignsByIds } from "../queries/campaigns.ts";
import { timingsOf } from "../queries/clocks.ts";
import type { QueryContext } from "../queries/context.ts";
import { letterAccounts, lineStatesOf } from "../queries/letter-states.ts";
import { consolidatedPages, countConsolidated, parentLetters } from "../queries/letter-links.ts";
import { letterRecalls } from "../queries/letter-recalls.ts";
import { correctionsOf } from "../queries/corrections.ts";
import { countSessionActs, sessionActPages } from "../queries/council-acts.ts";
import { membersOfCouncils } from "../queries/council-members.ts";
import { sessionsByIds } from "../queries/council-sessions.ts";
import { councilsByIds } from "../queries/councils.ts";
import { countDocuments, documentPages, documentsByIds } from "../queries/documents.ts";
import { feedbackOf } from "../queries/feedback.ts";
import { dossiersOf } from "../queries/dossier.ts";
import { filesOfDocuments } from "../queries/files.ts";
import { heldDesks } from "../queries/held-desks.ts";
import { historyPages } from "../queries/history.ts";
import { holdsOf } from "../queries/holds.ts";
import { nominationsByIds } from "../queries/nomination-rows.ts";
import { opinionsOf } from "../queries/opinions.ts";
import { childPages, countChildren, organisationsByIds } from "../queries/organisations.ts";
import type { PageArguments } from "../queries/page.ts";
import { papersByIds } from "../queries/paper-rows.ts";
import { countLines, countOnList, linePages, papersOfNominations } from "../queries/papers.ts";
import { peopleByIds } from "../queries/people.ts";
import { handoversOf, prizesOf } from "../queries/prizes.ts";
import { recordBatchesByIds } from "../queries/record-batches.ts";
import {
  countLeaning,
  countRevocations,
  leaningPages,
  revocationDetails,
  revocationPages,
} from "../queries/revocations.ts";
import { revokedOf } from "../queries/revoked.ts";
import { countItems, itemPages } from "../queries/session-items.ts";
import { openBallotsOf, talliesOf } from "../queries/tallies.ts";
import { votesOf } from "../queries/votes.ts";
import { roundsByIds, roundsOfCampaigns, roundsOpenTo } from "../queries/rounds.ts";
import { contentHoldings, countSignedLines, signedLinePages } from "../queries/signed-lines.ts";
import { type Asker, queryContextOf } from "./query-context.ts";

type Ask<T> = (context: QueryContext, ids: readonly string[]) => Promise<readonly T[]>;
type AskPage<T, Asked> = (
  context: QueryContext,
  ids: readonly string[],
  page: Asked,
) => Promise<readonly T[]>;

/** One statement for all rows of a kind that an answer needs, however many objects ask for them. */
export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. They see what the viewer may see, and refuse without one. */
export function createLoaders(asker: Asker) {
  const maker = loaderMaker(asker);
  const { loader, pages, clear } = maker;
  return {
    ...councilLoaders(maker),
    ...decisionLoaders(maker),
    ...batchLoaders(maker),
    ...letterLoaders(maker),
    nomination: loader(nominationsByIds),
    case: loader(casesByIds),
    assessment: loader(assessmentsByIds),
    organisation: loader(organisationsByIds),
    campaign: loader(campaignsByIds),
    round: loader(roundsByIds),
    person: loader(peopleByIds),
    account: loader(accountsByIds),
    accountDesk: loader(desksByIds),
    desksOfAccount: loader(desksOfAccounts),
    actCount: loader(countActs),
    acts: pages(actPages),
    document: loader(documentsByIds),
    paper: loader(papersByIds),
    recordBatch: loader(recordBatchesByIds),
    holds: loader(holdsOf),
    file: loader(filesOfDocuments),
    dossier: loader(dossiersOf),
    timing: loader(timingsOf),
    opinions: loader(opinionsOf),
    feedback: loader(feedbackOf),
    papersOfNomination: loader(papersOfNominations),
    roundsOfCampaign: loader(roundsOfCampaigns),
    roundsOpenTo: loader(roundsOpenTo),
    lineCount: loader(countLines),
    onList: loader(countOnList),
    childCount: loader(countChildren),
    documentCount: loader(countDocuments),
    history: pages(historyPages),
    documents: pages(documentPages),
    children: pages(childPages),
    lines: pages(linePages),
    /** Forgets what was read before something was written. */
    clear,
  };
}

type Maker = ReturnType<typeof loaderMaker>;

function letterLoaders({ loader, pages }: Maker) {
  return {
    letterAccount: loader(letterAccounts),
    lineState: loader(lineStatesOf),
    letterRecall: loader(letterRecalls),
    parentLetter: loader(parentLetters),
    consolidatedCount: loader(countConsolidated),
    consolidated: pages(consolidatedPages),
  };
}

function councilLoaders({ loader, pages }: Maker) {
  return {
    council: loader(councilsByIds),
    councilMembers: loader(membersOfCouncils),
    session: loader(sessionsByIds),
    votes: loader(votesOf),
    ballots: loader(openBallotsOf),
    tallies: loader(talliesOf),
    itemCount: loader(countItems),
    sessionActCount: loader(countSessionActs),
    items: pages(itemPages),
    sessionActs: pages(sessionActPages),
  };
}

function decisionLoaders({ loader, pages }: Maker) {
  return {
    signedLineCount: loader(countSignedLines),
    contentHolds: loader(contentHoldings),
    corrections: loader(correctionsOf),
    prize: loader(prizesOf),
    handover: loader(handoversOf),
    signedLines: pages(signedLinePages),
    deskHeld: loader(heldDesks),
    revocation: loader(revocationDetails),
    revoked: loader(revokedOf),
    revocationCount: loader(countRevocations),
    leaningCount: loader(countLeaning),
    revocations: pages(revocationPages),
    leaning: pages(leaningPages),
  };
}

function batchLoaders({ loader, pages }: Maker) {
  return {
    batch: loader(batchesByIds),
    batchCounts: loader(batchCounts),
    batchReasons: loader(batchReasons),
    batchItems: pages(batchItemPages),
    batchItemCount: pages(countBatchItems),
  };
}

/** Makes loaders that ask for the asker, and forgets what all of them have read. */
function loaderMaker(asker: Asker) {
  const made: { clearAll(): unknown }[] = [];
  const loader = <T>(ask: Ask<T>): DataLoader<string, T> => {
    const one = new DataLoader<string, T>(async (ids) => ask(queryContextOf(asker), ids), {
      maxBatchSize: 500,
    });
    made.push(one);
    return one;
  };
  /** A loader for each set of page arguments and filters: equal ones share a statement. */
  const pages = <T, Asked extends PageArguments>(ask: AskPage<T, Asked>) => {
    const byPage = new Map<string, DataLoader<string, T>>();
    return (page: Asked): DataLoader<string, T> => {
      const { first, after, last, before, ...filter } = page;
      const key = JSON.stringify([first, after, last, before, filter]);
      const known = byPage.get(key);
      if (known) return known;
      const one = loader<T>((query, ids) => ask(query, ids, page));
      byPage.set(key, one);
      return one;
    };
  };
  const clear = () => {
    for (const one of made) one.clearAll();
  };
  return { loader, pages, clear };
}

async function casesByIds(
  { db, catalogue, viewer, now }: QueryContext,
  ids: readonly string[],
): Promise<readonly (Case | null)[]> {
  const cases = await loadCases(db, { ids, catalogue, viewer, now, where: visibleTo(viewer) });
  const found = new Map(cases.map((one) => [one.id, one]));
  return ids.map((id) => found.get(id) ?? null);
}

async function assessmentsByIds(
  context: QueryContext,
  ids: readonly string[],
): Promise<readonly (Assessment | null)[]> {
  const cases = (await casesByIds(context, ids)).filter((one) => one !== null);
  const found = await assessCases(context.db, context.catalogue, cases);
  return ids.map((id) => found.get(id) ?? null);
}
