/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One step for one nomination. */
export type AdvanceNominationInput = {
  /** The body asked for an opinion, for a step that consults. */
  consultedOrganisationId?: string | null | undefined;
  /** The desk acted for; needed only where several desks of the person fit. */
  deskId?: string | null | undefined;
  /** The day the act took effect, not in the future; today if left out. */
  effectiveOn?: string | null | undefined;
  /** The ground that a release ends; needed only where several are open. */
  holdId?: string | null | undefined;
  /** Makes repeating safe: the same key and input give the first answer for 30 days. Up to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The document from outside that the step rests on. */
  incomingDocument?: DocumentInput | null | undefined;
  /** What is missing, for a step that returns the dossier. */
  missingItems?: Array<MissingItemInput> | null | undefined;
  /** The nomination that moves. */
  nominationId: string;
  /** Reason or remark, up to 4,000 characters. */
  note?: string | null | undefined;
  /** Papers brought with the step; at most 50. */
  papers?: Array<DocumentInput> | null | undefined;
  /** Key of the award proposed instead, for an appraisal that finds a lower one. */
  proposedAward?: string | null | undefined;
  /** Its version as the person saw it; an older one is refused. */
  seenVersion: number;
  /** In whose name a paper is signed; the usual one of the role if left out. */
  signingCapacity?: SigningCapacity | null | undefined;
  /** Key of the step, as listed in `steps`. */
  step: string;
};

/** A paper, registered as a reference to it. */
export type DocumentInput = {
  /** A file uploaded for this nomination. */
  fileId?: string | null | undefined;
  /** The date written on it. */
  issuedOn?: string | null | undefined;
  /** The body that issued it. */
  issuer?: string | null | undefined;
  /** Its number, as written on it. */
  number?: string | null | undefined;
  /** A paper held already, of any nomination the viewer may read; it brings all it says along. */
  reuses?: string | null | undefined;
  /** Its symbol, e.g. BB-QLVT. */
  symbol?: string | null | undefined;
  /** What it is called, up to 500 characters. */
  title?: string | null | undefined;
  /** Key of the document type. Left out, an incoming document is INCOMING_DOCUMENT. */
  type?: string | null | undefined;
};

/** What a history entry tells; it decides the type of the payload. */
export type HistoryKind =
  /** A step was taken. */
  | 'ADVANCED'
  /** The appraiser judged criteria by hand. */
  | 'APPRAISED'
  /** A body was asked for its opinion. */
  | 'CONSULTED'
  /** A text of its published decision was corrected. */
  | 'CORRECTED'
  /** A step was taken as the council had voted. */
  | 'COUNCIL_VOTED'
  /** The nomination was made. */
  | 'CREATED'
  /** Papers were registered without moving it. */
  | 'DOCUMENT_REGISTERED'
  /** Its text was changed without moving it. */
  | 'EDITED'
  /** What the public said during its notice was recorded. */
  | 'FEEDBACK_RECORDED'
  /** Item and certificate were handed over. */
  | 'HANDED_OVER'
  /** It was put on hold, or another ground was added. */
  | 'HELD'
  /** The appraisal proposed a lower award. */
  | 'LOWER_FORM_PROPOSED'
  /** A letter or decision was signed, numbered or sent, and this nomination with it. */
  | 'PAPER_TAKEN'
  /** An award its appraisal rested on was revoked. */
  | 'PREREQUISITE_REVOKED'
  /** Its prize was paid. */
  | 'PRIZE_PAID'
  /** The item or some of the money of a revoked award came back. */
  | 'RECOVERED'
  /** A ground of the hold was lifted. */
  | 'RELEASED'
  /** The head of the unit confirmed the achievement report. */
  | 'REPORT_CONFIRMED'
  /** The unit saved the achievement report. */
  | 'REPORT_SAVED'
  /** It was sent back to have something supplied or mended. */
  | 'RETURNED'
  /** Somebody asked that its award be revoked. */
  | 'REVOCATION_PROPOSED'
  /** Its award was revoked. */
  | 'REVOKED'
  /** It was bound to another rule set. */
  | 'RULE_SET_REBOUND';

/** One thing a returned dossier lacks. */
export type MissingItemInput = {
  /** What has to be supplied or mended. */
  description: string;
  /** Key of the document type that is missing, where it is one. */
  documentType?: string | null | undefined;
};

/** How a nomination ended, or that it has not ended yet. */
export type Outcome =
  /** The decision to award is published or takes effect. */
  | 'AWARDED'
  /** It was left lying past its date. */
  | 'EXPIRED'
  /** It is being handled, or on hold. */
  | 'IN_PROGRESS'
  /** It was refused at some level. */
  | 'NOT_AWARDED'
  /** The award was given and later taken back. */
  | 'REVOKED'
  /** Of a revocation: it was not decided, the award stands. */
  | 'UPHELD'
  /** The proposer withdrew it. */
  | 'WITHDRAWN';

/** The kind of a refusal. Programs branch on it; the reason says more. */
export type RefusalCode =
  /** Something in the request is missing or wrong. */
  | 'INVALID'
  /** The viewer sees it but may not do it. */
  | 'NOT_ALLOWED'
  /** It does not exist, or not for this viewer. */
  | 'NOT_FOUND'
  /** The rules or the present state forbid it to anybody. */
  | 'NOT_POSSIBLE'
  /** Somebody acted first; look at the new state and decide again. */
  | 'STALE'
  /** Nobody is signed in, or the sign-in failed. */
  | 'UNAUTHENTICATED'
  /** The server cannot do it for now; repeating is safe. */
  | 'UNAVAILABLE';

/** Why something was refused. Words in braces stand for members of `details`. */
export type RefusalReason =
  /** The account of the person who started the batch is disabled. */
  | 'ACCOUNT_CLOSED'
  /** The achievements end on {achievedUntil}, more than {months} months before {on}. */
  | 'ACHIEVEMENT_TOO_OLD'
  /** This step is only for nominations appraised as {advice}. */
  | 'ADVICE_DIFFERS'
  /** The appraisal says {advice}; send it back for review to have that changed. */
  | 'ADVICE_UNFAVOURABLE'
  /** There is no nomination on the agenda. */
  | 'AGENDA_EMPTY'
  /** It was handed over on {handedOverOn}. */
  | 'ALREADY_HANDED_OVER'
  /** {nomination} is on the agenda of a session already. */
  | 'ALREADY_ON_AGENDA'
  /** The prize was paid on {paidOn}. */
  | 'ALREADY_PAID'
  /** It has been recovered; nothing of it is left to recover. */
  | 'ALREADY_RECOVERED'
  /** The member is already recused from {nomination}. */
  | 'ALREADY_RECUSED'
  /** This award has already been revoked. */
  | 'ALREADY_REVOKED'
  /** The member has voted on {nomination} already; each votes once. */
  | 'ALREADY_VOTED'
  /** “{field}” must be a whole number of đồng, not negative. */
  | 'AMOUNT_INVALID'
  /** More are said to attend ({given}) than the council has members ({members}). */
  | 'ATTENDANCE_TOO_LONG'
  /** The attendance names somebody twice. */
  | 'ATTENDANCE_TWICE'
  /** The attendance names somebody who is no member of the council. */
  | 'ATTENDANCE_UNKNOWN_MEMBER'
  /** The round does not offer {award}. */
  | 'AWARD_NOT_IN_ROUND'
  /** The award has been revoked, so no step is left. */
  | 'AWARD_REVOKED'
  /** Nomination {nomination} still waits for the ballots of: {names}. Record as absent whoever has left. */
  | 'BALLOTS_MISSING'
  /** The secret ballots on {nomination} were sealed under another key of the server; bring the old one (TOKEN_SECRET) back to count them. */
  | 'BALLOTS_UNREADABLE'
  /** No base salary is known for {on}, so that the prize cannot be worked out. */
  | 'BASE_SALARY_UNKNOWN'
  /** This batch is not under way. */
  | 'BATCH_NOT_UNDER_WAY'
  /** This batch has been retried already; look at the later one. */
  | 'BATCH_RETRIED'
  /** A batch has 1 to {max} nominations, each once. */
  | 'BATCH_SIZE'
  /** This batch has been started already. */
  | 'BATCH_STARTED'
  /** {count} nominations are selected; a batch has at most {max}. Narrow the selection. */
  | 'BATCH_TOO_LARGE'
  /** This batch has not ended yet. */
  | 'BATCH_UNDER_WAY'
  /** The working calendar of {year} is not known; import it before limits can be computed. */
  | 'CALENDAR_UNKNOWN'
  /** Signing {capacity} needs a note that names the authorising document. */
  | 'CAPACITY_DOCUMENT_REQUIRED'
  /** The signing capacity does not fit the role; choose from: {fitting}. */
  | 'CAPACITY_NOT_FITTING'
  /** The cell “{heading}” is empty; fill it in or drop the row. */
  | 'CELL_EMPTY'
  /** The cell shows the error {text}; mend the formula or enter the value. */
  | 'CELL_IN_ERROR'
  /** There is no choice “{text}”; choose one of: {choices}. */
  | 'CELL_NOT_A_CHOICE'
  /** “{text}” is not a date; write day/month/year, e.g. 01/02/2026. */
  | 'CELL_NOT_A_DATE'
  /** “{text}” is not a number that can be; write a number, e.g. 1.234,5. */
  | 'CELL_NOT_A_NUMBER'
  /** The formula {text} has no result yet; open the file, calculate and save, or paste the value. */
  | 'CELL_NOT_CALCULATED'
  /** “{text}” is not clear; choose Có (yes) or Không (no). */
  | 'CELL_NOT_YES_OR_NO'
  /** {award} has no such type of commendation. */
  | 'COMMENDATION_TYPE_NOT_ALLOWED'
  /** Name the conclusion the revocation rests on. */
  | 'CONCLUSION_REQUIRED'
  /** Only departments, communes and the province consolidate. */
  | 'CONSOLIDATES_NOTHING'
  /** Choose the body that is consulted. */
  | 'CONSULTED_ORGANISATION_REQUIRED'
  /** The content is no longer what was signed, for: {codes}. */
  | 'CONTENT_CHANGED'
  /** Only a count of paper ballots can be corrected. */
  | 'CORRECTS_PAPER_ONLY'
  /** The council has no voting member on the day. */
  | 'COUNCIL_EMPTY'
  /** The council is not in being on that day. */
  | 'COUNCIL_ENDED'
  /** There is a council established by this document already. */
  | 'COUNCIL_EXISTS'
  /** You have entered your count; another person enters the second. */
  | 'COUNTED_ALREADY'
  /** {nomination} has two equal counts already. */
  | 'COUNT_AGREED'
  /** The count does not add up: issued at most {eligible}, collected at most issued, valid at most collected, and agree + disagree + abstain = valid. */
  | 'COUNT_DOES_NOT_ADD_UP'
  /** {nomination} does not have two equal counts yet. */
  | 'COUNT_MISSING'
  /** Criterion {criterion} is computed from data and not judged by hand. */
  | 'CRITERION_COMPUTED'
  /** Criterion {criterion} is not met: {text} */
  | 'CRITERION_FAILED'
  /** Data for criterion {criterion} is missing: {text} */
  | 'CRITERION_PENDING'
  /** The appraiser has not judged criterion {criterion}: {text} */
  | 'CRITERION_UNCONFIRMED'
  /** There is no criterion {criterion} for this nomination. */
  | 'CRITERION_UNKNOWN'
  /** The database cannot be reached for now. Try again; repeating with the same key is safe. */
  | 'DATABASE_UNAVAILABLE'
  /** The day must not be before the decision of {decidedOn} or after today. */
  | 'DATE_BEFORE_DECISION'
  /** “{field}” is not a valid date or is out of order. */
  | 'DATE_INVALID'
  /** This award is decided at level {decidedAt}. */
  | 'DECIDED_ELSEWHERE'
  /** This desk ended on {closedOn}. */
  | 'DESK_CLOSED'
  /** This person holds that desk already at that time. */
  | 'DESK_HELD'
  /** Several of your desks fit; choose the one you act for. */
  | 'DESK_REQUIRED'
  /** There is no file with: {paper}. */
  | 'DOSSIER_FILE_MISSING'
  /** What was asked for is still outstanding: {item}. */
  | 'DOSSIER_ITEM_OUTSTANDING'
  /** The dossier lacks: {paper}. */
  | 'DOSSIER_PAPER_MISSING'
  /** The paper is a draft; only those who prepare and sign it may print it. */
  | 'DRAFT_OF_OTHERS'
  /** This achievement is already put forward in {other}; one achievement is rewarded once. */
  | 'DUPLICATE_ACHIEVEMENT'
  /** {effectiveOn} has not come yet. */
  | 'EFFECTIVE_DATE_IN_FUTURE'
  /** Give the effective date. */
  | 'EFFECTIVE_DATE_REQUIRED'
  /** {effectiveOn} is before the day the nomination came to this stage ({enteredOn}). */
  | 'EFFECTIVE_DATE_TOO_EARLY'
  /** This session votes electronically; there are no paper counts. */
  | 'ELECTRONIC_BALLOTS'
  /** The address of the file has expired or is not valid; ask for a new one. */
  | 'FILE_ADDRESS_EXPIRED'
  /** The upload was cut off; send it again. */
  | 'FILE_CUT_OFF'
  /** The file is empty. */
  | 'FILE_EMPTY'
  /** The virus scanner rejected this file. */
  | 'FILE_INFECTED'
  /** The file name is not valid: it needs an extension, no path, no control characters, at most {max} characters. */
  | 'FILE_NAME'
  /** The file in “{field}” does not belong to this nomination. */
  | 'FILE_NOT_HERE'
  /** The virus scanner cannot be reached; send it again later. */
  | 'FILE_SCAN_UNAVAILABLE'
  /** The file is larger than {maxBytes} bytes. */
  | 'FILE_TOO_LARGE'
  /** The name says .{extension} but the content is {found}. */
  | 'FILE_TYPE_CONTRADICTS'
  /** The content of the file is none of the accepted kinds: {accepted}. */
  | 'FILE_TYPE_NOT_ALLOWED'
  /** It is too late to forward: it had to be sent before {before}. */
  | 'FORWARDING_CLOSED'
  /** The collective this person leads fails: {criteria}. */
  | 'HEAD_COLLECTIVE_FAILED'
  /** The collective this person leads is not nominated in the round. */
  | 'HEAD_COLLECTIVE_NOT_NOMINATED'
  /** Too little is known yet of the collective this person leads {criteria} */
  | 'HEAD_COLLECTIVE_UNCLEAR'
  /** Several grounds of hold are open; choose the one that ends. */
  | 'HOLD_REQUIRED'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This list was confirmed; its drafts are there. */
  | 'IMPORT_ALREADY_CONFIRMED'
  /** The list could not be read because of trouble in the system; send it again. */
  | 'IMPORT_FAILED'
  /** {count} rows are wrong; mend the file and send it again, or import the sound rows only. */
  | 'IMPORT_HAS_WRONG_ROWS'
  /** No row is sound, so there is nothing to draft; mend the file by the report and send it again. */
  | 'IMPORT_NOTHING_SOUND'
  /** The list has no report to confirm, or was refused or discarded; wait for the report or send the file again. */
  | 'IMPORT_NOT_REPORTED'
  /** Since the report others have nominated for the rows: {rows}; send the file again. */
  | 'IMPORT_OVERTAKEN'
  /** Record the incoming document this step rests on. */
  | 'INCOMING_DOCUMENT_REQUIRED'
  /** A written opinion is for a member who is absent and has no substitute. */
  | 'IS_PRESENT'
  /** The server failed on this nomination and set it aside. Try again, or report {requestId}. */
  | 'ITEM_FAILED'
  /** The letter of another body is what these lines wait for: {lines}. */
  | 'LINES_OF_ANOTHER_BODY'
  /** A letter is over nominations of one round; of another one are lines: {lines}. */
  | 'LINES_OF_ANOTHER_ROUND'
  /** Already on a paper that is not sent are lines: {lines}. */
  | 'LINES_ON_A_PAPER'
  /** Was given this award before ({years}); check that the achievement is another one. */
  | 'LINE_AWARDED_BEFORE'
  /** The award is not named; choose it with the upload or add a column for it. */
  | 'LINE_AWARD_MISSING'
  /** The unit has no code “{code}”; look at the template's list of codes or leave it empty. */
  | 'LINE_CODE_UNKNOWN'
  /** {count} of the unit bear this name; enter the code to tell them apart. */
  | 'LINE_NAME_AMBIGUOUS'
  /** The register has the name “{name}”; check code and name. */
  | 'LINE_NAME_DIFFERS'
  /** “{text}” is neither the unit of the list nor below it; drop the row or mend the name. */
  | 'LINE_OUTSIDE_UNIT'
  /** The code “{code}” is not of the unit; drop the row or mend the code. */
  | 'LINE_SUBJECT_OUTSIDE_UNIT'
  /** The same subject and award as row {other}; drop one of them, or enter codes if they are two people. */
  | 'LINE_TWICE_IN_LIST'
  /** The subject has a nomination {other} for this award in the round; drop the row. */
  | 'LINE_TWICE_IN_ROUND'
  /** The list has no rows under its headings; fill in one at least and send it again. */
  | 'LIST_EMPTY'
  /** No sheet has a row of headings within its first {within} rows; use the template. */
  | 'LIST_HEADER_MISSING'
  /** The column “{heading}” is missing in the heading row {row}; add it or use the template. */
  | 'LIST_HEADING_MISSING'
  /** Column {column} “{heading}” (row {row}) repeats an earlier one; drop one of them. */
  | 'LIST_HEADING_TWICE'
  /** Column {column} “{heading}” (row {row}) is not known; use the template's headings or drop it. */
  | 'LIST_HEADING_UNKNOWN'
  /** The row is hidden and is left out; unhide it or clear the filter to import it. */
  | 'LIST_ROW_HIDDEN'
  /** “{field}” takes from {min} to {max} entries. */
  | 'LIST_SIZE'
  /** The list has more than {most} rows; split it into several files. */
  | 'LIST_TOO_LONG'
  /** The cursor in “{field}” is malformed or belongs to another list. */
  | 'MALFORMED_CURSOR'
  /** The id in “{field}” is malformed. */
  | 'MALFORMED_ID'
  /** The request does not fit the schema: {problem} */
  | 'MALFORMED_REQUEST'
  /** This membership ended on {endedOn}. */
  | 'MEMBERSHIP_ENDED'
  /** This person is a member of the council already at that time. */
  | 'MEMBER_ALREADY'
  /** List what is missing. */
  | 'MISSING_ITEMS_REQUIRED'
  /** Give a note with your reason. */
  | 'NOTE_REQUIRED'
  /** What is to be corrected in “{field}” says so already. */
  | 'NOTHING_CHANGED'
  /** Nothing is due: a higher title of the same period covers it. */
  | 'NOTHING_DUE'
  /** There is no nomination that can take this step. */
  | 'NOTHING_TO_MOVE'
  /** There is nothing refused or failed to be tried again. */
  | 'NOTHING_TO_RETRY'
  /** The public notice has not stood long enough; it may close on {dueOn} at the earliest. */
  | 'NOTICE_TOO_SHORT'
  /** This step does not take: {fields}. */
  | 'NOT_ASKED_FOR'
  /** It has not been awarded, so there is nothing to revoke. */
  | 'NOT_AWARDED_YET'
  /** You are not a voting member of this session. */
  | 'NOT_A_MEMBER'
  /** The minutes are signed by the chair or a deputy chair who is present. */
  | 'NOT_A_SIGNER'
  /** Your desk is not cleared for classified nominations. */
  | 'NOT_CLEARED'
  /** Only the secretary or the chair of this body's council does that. */
  | 'NOT_COUNCIL_OFFICER'
  /** A nomination can only be edited as a draft or when returned. */
  | 'NOT_EDITABLE'
  /** Not at a stage that such a paper is taken for are lines: {lines}. */
  | 'NOT_FOR_A_PAPER'
  /** Not found. */
  | 'NOT_FOUND'
  /** The earlier award is not for regular achievement and does not open the next one (criterion {criterion}). */
  | 'NOT_MERIT_RECORD'
  /** The nomination is not on the agenda. */
  | 'NOT_ON_AGENDA'
  /** The nomination is not on the list of this decision. */
  | 'NOT_ON_DECISION'
  /** The nomination is not on hold. */
  | 'NOT_ON_HOLD'
  /** The nomination is not on public notice. */
  | 'NOT_ON_NOTICE'
  /** The member is not recorded as present, or somebody attends in his place. */
  | 'NOT_PRESENT'
  /** The decision is not published yet, so that there is nothing to correct. */
  | 'NOT_PUBLISHED'
  /** Not everything is back: the item {item}; {moneyBack} of {moneyOwed} đồng. */
  | 'NOT_RECOVERED'
  /** Nothing is being recovered here now. */
  | 'NOT_RECOVERING'
  /** The time is not up yet ({dueOn}). */
  | 'NOT_YET_DUE'
  /** This account or desk is not among those you administer. */
  | 'NOT_YOUR_ACCOUNTS'
  /** You hold no desk of the body that consolidates here. */
  | 'NOT_YOUR_CONSOLIDATION'
  /** You do not hold this desk. */
  | 'NOT_YOUR_DESK'
  /** You hold no finance desk of the organisation that pays this prize. */
  | 'NOT_YOUR_PAYMENT'
  /** You hold no desk that may register people of this unit. */
  | 'NOT_YOUR_PEOPLE'
  /** Your desk may not import this list. */
  | 'NOT_YOUR_RECORDS'
  /** The step “{step}” is not yours to take on this nomination. */
  | 'NOT_YOUR_STEP'
  /** You do not administer the templates of this organisation. */
  | 'NOT_YOUR_TEMPLATES'
  /** You hold no desk that may nominate for this unit. */
  | 'NOT_YOUR_UNIT'
  /** {nomination} does not stand before this council. */
  | 'NO_COUNCIL_STAGE'
  /** There is no pipeline for {award} in this unit. */
  | 'NO_PIPELINE'
  /** No rule that is known gives money for this award. */
  | 'NO_PRIZE'
  /** Name exactly one of: {fields}. */
  | 'ONE_SUBJECT'
  /** The nomination is on a paper with others; take this step for the paper. */
  | 'ON_A_PAPER'
  /** Under discipline or on hold (criterion {criterion}). */
  | 'ON_DISCIPLINE'
  /** The nomination is on hold; this step has to wait. */
  | 'ON_HOLD'
  /** {organisation} has been dissolved or merged. */
  | 'ORGANISATION_CLOSED'
  /** {award} goes another road; withdraw and nominate anew. */
  | 'OTHER_PIPELINE'
  /** Nobody administers his own account and desks. */
  | 'OWN_ACCOUNT'
  /** Nobody acts on his own nomination. */
  | 'OWN_NOMINATION'
  /** Use either first/after or last/before. */
  | 'PAGE_DIRECTION'
  /** A page has from 1 to {max} rows. */
  | 'PAGE_SIZE'
  /** Papers are missing: {papers}. */
  | 'PAPERS_REQUIRED'
  /** This session votes on paper; its counts are entered. */
  | 'PAPER_BALLOTS'
  /** The two counts differ. Both are on record; count again and enter both anew. */
  | 'PAPER_COUNTS_DIFFER'
  /** There is no nomination on the list. */
  | 'PAPER_EMPTY'
  /** The list has nominations you may not read, so that you cannot print the whole paper. */
  | 'PAPER_IN_PART'
  /** {count} nomination(s) on the paper cannot move: {codes}. */
  | 'PAPER_LINES_BLOCKED'
  /** The nominations on one paper must share pipeline and stage; others are at lines: {lines}. */
  | 'PAPER_MIXED'
  /** The paper is signed or sent; its list cannot change. */
  | 'PAPER_NOT_DRAFT'
  /** This paper cannot be printed yet: {when}. */
  | 'PAPER_NOT_YET'
  /** A password has {min} to {max} characters and differs from the old one. */
  | 'PASSWORD_TOO_WEAK'
  /** The code “{code}” is taken. */
  | 'PERSON_CODE_TAKEN'
  /** The pipeline needs {place}, which is not set for this unit. */
  | 'PLACE_MISSING'
  /** The award that has to come first has been revoked ({criterion}). */
  | 'PREREQUISITE_INVALID'
  /** The award that has to come first is missing (criterion {criterion}). */
  | 'PREREQUISITE_MISSING'
  /** The preview has expired. Make another one. */
  | 'PREVIEW_EXPIRED'
  /** The printout could not be made because of a fault; ask for it again later. */
  | 'PRINTOUT_FAILED'
  /** The printout “{kind}” is not made of this. */
  | 'PRINTOUT_NOT_OF'
  /** The printout “{kind}” has no option “{option}”. */
  | 'PRINTOUT_OPTION_UNKNOWN'
  /** The desks or the clearance of its person are not those it was made with; ask for it again. */
  | 'PRINTOUT_RIGHTS'
  /** The printout “{kind}” needs a year from {from} to {to}. */
  | 'PRINTOUT_YEAR'
  /** {award} is not lower than the award nominated for. */
  | 'PROPOSED_AWARD_NOT_LOWER'
  /** Choose the award proposed instead. */
  | 'PROPOSED_AWARD_REQUIRED'
  /** There is no quorum: {present} of {total} are present, {needed} are needed. */
  | 'QUORUM_NOT_MET'
  /** Over the agency's quota: {used} of at most {most}. */
  | 'QUOTA_EXCEEDED'
  /** This list was imported on {importedOn}. */
  | 'RECORDS_ALREADY_IMPORTED'
  /** {count} problem(s); nothing was imported. {problems} */
  | 'RECORDS_INVALID'
  /** {recoveredOn} is before the day the award was revoked ({revokedOn}). */
  | 'RECOVERED_TOO_EARLY'
  /** The amount is more than 0 and not more than the {left} đồng still owed. */
  | 'RECOVERY_EXCEEDS'
  /** The member is recused from {nomination} ({ground}). */
  | 'RECUSED'
  /** The achievement report is wrong in “{field}”: {problem}. */
  | 'REPORT_INVALID'
  /** There is no achievement report to confirm. */
  | 'REPORT_MISSING'
  /** The head of the unit has not confirmed the achievement report. */
  | 'REPORT_NOT_CONFIRMED'
  /** Only the head of the nominating unit confirms the achievement report. */
  | 'REPORT_OF_THE_HEAD'
  /** The request exceeds a limit: {problem} */
  | 'REQUEST_TOO_LARGE'
  /** The paper that is reused is {held}, not {given}. */
  | 'REUSED_TYPE_DIFFERS'
  /** The revocation of this award is already under way. */
  | 'REVOCATION_UNDER_WAY'
  /** It was voted on again {made} time(s), the limit is {limit}. */
  | 'REVOTES_SPENT'
  /** The round is closed: units had to submit before {before}. */
  | 'ROUND_CLOSED'
  /** The round is not for your unit. */
  | 'ROUND_NOT_FOR_UNIT'
  /** The round is not open yet: it opens on {opensOn}. */
  | 'ROUND_NOT_OPEN'
  /** Choose a round. */
  | 'ROUND_REQUIRED'
  /** The nomination has not been received, so no rule set is bound yet. */
  | 'RULE_SET_NOT_BOUND'
  /** There is no rule set {ruleSet} in force on {on}. */
  | 'RULE_SET_UNKNOWN'
  /** This award does not pass: {rung}. */
  | 'RUNG_NOT_REQUIRED'
  /** This award has to pass: {rung}. */
  | 'RUNG_REQUIRED'
  /** One of the two who count must be the council's secretary or chair. */
  | 'SECRETARY_COUNTS'
  /** The sector's opinion on a provincial agency or its head is still to be heard. */
  | 'SECTOR_OPINION_MISSING'
  /** Select in exactly one way: by ids, by the work queue or by a filter of nominations. */
  | 'SELECTION_UNCLEAR'
  /** You took “{took}” on this nomination, so you may not take “{step}”. */
  | 'SEPARATION_OF_DUTIES'
  /** The session has begun, so this cannot be changed any more. */
  | 'SESSION_BEGUN'
  /** The session was cancelled. */
  | 'SESSION_CANCELLED'
  /** The session is not open, or its votes are closed. */
  | 'SESSION_NOT_OPEN'
  /** The minutes are signed; the result stands. */
  | 'SESSION_SIGNED'
  /** The day of the meeting has not come. */
  | 'SESSION_TOO_EARLY'
  /** The file has no rows. */
  | 'SHEET_EMPTY'
  /** The column “{heading}” is missing. */
  | 'SHEET_HEADING_MISSING'
  /** The column “{heading}” is there twice. */
  | 'SHEET_HEADING_TWICE'
  /** There is no column “{heading}”. */
  | 'SHEET_HEADING_UNKNOWN'
  /** The file is not well-formed CSV: {problem} */
  | 'SHEET_MALFORMED'
  /** The file is not UTF-8; save it as CSV UTF-8. */
  | 'SHEET_NOT_UTF8'
  /** The file has more than {maxBytes} bytes or {maxRows} rows. */
  | 'SHEET_TOO_LARGE'
  /** The user name or the password is wrong. */
  | 'SIGN_IN_FAILED'
  /** Sign in first. */
  | 'SIGN_IN_REQUIRED'
  /** Somebody acted first. Look at the new state. */
  | 'STALE_VERSION'
  /** There is no step “{step}” at the present stage. */
  | 'STEP_NOT_HERE'
  /** {award} is not given to this kind of subject. */
  | 'SUBJECT_KIND_NOT_ALLOWED'
  /** The same subject stands twice for one award, at lines: {lines}. */
  | 'SUBJECT_TWICE'
  /** Nothing is left on the letter that could be recalled. */
  | 'SUBMISSION_EMPTY'
  /** A letter to this level is not recalled; ask the receiver to return it. */
  | 'SUBMISSION_NOT_RECALLABLE'
  /** The letter is not sent, so that there is nothing to recall. */
  | 'SUBMISSION_NOT_SENT'
  /** The letter was recalled. */
  | 'SUBMISSION_RECALLED'
  /** The receiver has taken up: {codes}. A letter is recalled only before any of its lines is received. */
  | 'SUBMISSION_RECEIVED'
  /** A substitute is no member himself and stands in for one only. */
  | 'SUBSTITUTE_NOT_FREE'
  /** The ordinary requests to supplement are not used up yet. */
  | 'SUPPLEMENT_LIMIT_NOT_REACHED'
  /** Supplement was asked for {made} time(s), the limit is {limit}; only the chief may ask again, with a reason. */
  | 'SUPPLEMENT_LIMIT_REACHED'
  /** Merge fields are not opened or closed properly: {fields}; in the paragraph: {paragraphs}. */
  | 'TEMPLATE_BROKEN'
  /** The template cannot hold from a day before today. */
  | 'TEMPLATE_DATE_PAST'
  /** The template names merge fields this paper does not have: {fields}; in the paragraph: {paragraphs}. */
  | 'TEMPLATE_FIELD_UNKNOWN'
  /** The file is no Word document (.docx) that can be read. */
  | 'TEMPLATE_NOT_WORD'
  /** The file is the template of another round, award or unit ({what}: {found}); choose that one, or use the right template. */
  | 'TEMPLATE_OF_ANOTHER'
  /** There is no paper “{paper}”. */
  | 'TEMPLATE_PAPER_UNKNOWN'
  /** The template fetches from outside: {links}. Put the content into the template. */
  | 'TEMPLATE_REACHES_OUT'
  /** The template carries a macro or an embedded object; save it as a .docx without any. */
  | 'TEMPLATE_WITH_MACRO'
  /** “{field}” must not be empty. */
  | 'TEXT_EMPTY'
  /** “{field}” has a character that cannot be kept. */
  | 'TEXT_FORBIDDEN_CHARACTER'
  /** “{field}” has {length} characters, the limit is {max}. */
  | 'TEXT_TOO_LONG'
  /** Not enough titles in the years that count (criterion {criterion}). */
  | 'TITLES_NOT_ENOUGH'
  /** {other} is for the same year: a title and a commendation; the province's rule decides. */
  | 'TITLE_AND_COMMENDATION_SAME_YEAR'
  /** The session has expired or is not valid. Sign in again. */
  | 'TOKEN_INVALID'
  /** Too many failed attempts. Try again in {seconds} seconds. */
  | 'TOO_MANY_ATTEMPTS'
  /** {max} printouts are waiting to be made; wait for them before asking for more. */
  | 'TOO_MANY_PRINTOUTS'
  /** Too many files are being sent; try again later. */
  | 'TOO_MANY_UPLOADS'
  /** This unit has closed; choose the one that took over. */
  | 'UNIT_CLOSED'
  /** “{field}” names something unknown: {key}. */
  | 'UNKNOWN_KEY'
  /** A user name has only unaccented small letters, digits and . _ -, begins with a letter or digit, and has at most {max} characters. */
  | 'USERNAME_MALFORMED'
  /** The user name “{username}” is taken. */
  | 'USERNAME_TAKEN'
  /** This step goes against the council's vote. */
  | 'VOTE_AGAINST'
  /** The vote on {nomination} is closed. */
  | 'VOTE_CLOSED'
  /** The vote is not closed on {count} of the nominations. */
  | 'VOTE_NOT_CLOSED'
  /** This award needs the council's vote in a session whose minutes are signed. */
  | 'VOTE_REQUIRED'
  /** The vote on {nomination} is in another round; look again before voting. */
  | 'VOTE_ROUND_PAST'
  /** The vote is tied on {count} of the nominations and has to be taken again. */
  | 'VOTE_TIED'
  /** Waivers are a leader's own act and are not sent together with other lines. */
  | 'WAIVER_ALONE'
  /** The file is not a readable .xlsx workbook ({problem}); open it and save it as .xlsx again. */
  | 'WORKBOOK_BROKEN'
  /** The workbook has a password; remove it and send it again. */
  | 'WORKBOOK_ENCRYPTED'
  /** The workbook declares what is not accepted ({part}); open it and save it again. */
  | 'WORKBOOK_ENTITIES'
  /** The workbook draws on another file or source ({part}); break the links, keep the values, send it again. */
  | 'WORKBOOK_LINKS'
  /** The workbook has macros ({part}); save it as .xlsx without them. */
  | 'WORKBOOK_MACROS'
  /** The workbook has an embedded object ({part}); remove it and send it again. */
  | 'WORKBOOK_OBJECTS'
  /** The workbook is too large ({what} is above {most}); keep the sheet with the list alone, clear what is around it, or split it. */
  | 'WORKBOOK_TOO_LARGE'
  /** The years in a row are broken by one below the mark (criterion {criterion}). */
  | 'YEARS_BROKEN'
  /** Not enough years since the award before (criterion {criterion}). */
  | 'YEARS_NOT_ENOUGH';

/** In whose name a paper is signed (Decree 30/2020/NĐ-CP, Article 13). */
export type SigningCapacity =
  /** As acting head (Q.). */
  | 'ACTING'
  /** By authorisation of the head (TUQ.); the note names the document. */
  | 'AUTHORISED'
  /** By order of the head (TL.); the note names the document. */
  | 'BY_ORDER'
  /** A deputy for the head (KT.). */
  | 'DEPUTY_FOR'
  /** On one's own authority as head; no prefix. */
  | 'HEAD'
  /** On behalf of a collective body (TM.). */
  | 'ON_BEHALF';

/** Who is nominated. */
export type SubjectKind =
  /** A collective (tập thể): an organisation or a part of one. */
  | 'COLLECTIVE'
  /** A household. */
  | 'HOUSEHOLD'
  /** One person. */
  | 'INDIVIDUAL';

export type StandingFragment = { id: string, version: number, outcome: Outcome, onHold: boolean, stage: { key: string, label: string } };

export type DeskWorkQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskWorkQuery = { workQueue: { edges: Array<{ node: { id: string, version: number, outcome: Outcome, onHold: boolean, subject: { kind: SubjectKind, name: string }, steps: Array<{ available: boolean, step: { key: string }, refusals: Array<{ code: RefusalCode, reason: RefusalReason }> }>, stage: { key: string, label: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeStepMutationVariables = Exact<{
  input: AdvanceNominationInput;
}>;


export type TakeStepMutation = { advanceNomination: { nomination: { id: string, version: number, outcome: Outcome, onHold: boolean, stage: { key: string, label: string } }, historyEntry: { seq: number, kind: HistoryKind, payload:
        | { __typename: 'AppraisedPayload' }
        | { __typename: 'ConsultedPayload' }
        | { __typename: 'CorrectedPayload' }
        | { __typename: 'CouncilVotedPayload' }
        | { __typename: 'CreatedPayload' }
        | { __typename: 'EditedPayload' }
        | { __typename: 'FeedbackPayload' }
        | { __typename: 'HoldPayload' }
        | { __typename: 'LowerFormPayload' }
        | { __typename: 'PaidPayload' }
        | { __typename: 'PaperPayload' }
        | { __typename: 'PrerequisiteRevokedPayload' }
        | { __typename: 'ReboundPayload' }
        | { __typename: 'RecoveredPayload' }
        | { __typename: 'ReportPayload' }
        | { __typename: 'ReturnedPayload', missingItems: Array<{ description: string }> }
        | { __typename: 'RevocationProposedPayload' }
        | { __typename: 'RevokedPayload' }
       | null } } | null };

export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nomination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const DeskWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nomination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DeskWorkQuery, DeskWorkQueryVariables>;
export const TakeStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceNominationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historyEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"payload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Nomination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<TakeStepMutation, TakeStepMutationVariables>;