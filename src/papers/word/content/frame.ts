import type { Chain } from "../../../queries/organisation-chains.ts";
import type { PaperHead, PaperSheet } from "../../../queries/paper-sheets.ts";
import type { SheetLine } from "../../../queries/sheet-lines.ts";
import type { Place } from "../../../workflow/vocabulary.ts";
import { authorityOf, headOf, ownOf, placeOf, signedAs } from "./bodies.ts";
import { cited } from "./cited.ts";
import type { PaperCatalogue } from "./honours.ts";
import { dayInWords, dayToCome, numberLine } from "./wording.ts";

/** What every paper is made with. */
export type Making = {
  readonly catalogue: PaperCatalogue;
  readonly today: string;
  readonly code: string;
};

/** Head and foot of a paper that a body issues; without a number or day there is room for them. */
export function frameOf(
  chain: Chain,
  {
    symbol,
    today,
    code,
    ...known
  }: Pick<Making, "today" | "code"> & {
    readonly symbol: string;
    readonly number?: number | string | null;
    readonly issuedOn?: string | null;
    readonly draft?: boolean;
  },
) {
  const { number = null, issuedOn = null, draft = false } = known;
  const day = issuedOn === null ? dayToCome(today.slice(0, 4)) : dayInWords(issuedOn);
  return {
    ...headOf(chain),
    number: numberLine(number, symbol),
    cited: cited({ number, symbol, issuedOn }),
    placeAndDate: `${placeOf(chain)}, ${day}`,
    draft,
    code,
  };
}

/** Frame and signature of a letter or decision. */
export function frameOfPaper(head: PaperHead, { today, code }: Making) {
  const { issuer, number, issuedOn, status } = head;
  return {
    ...frameOf(issuer, {
      today,
      code,
      number,
      issuedOn,
      symbol: head.symbol ?? "",
      draft: status === "DRAFT",
    }),
    signedAs: signedAs(issuer, head),
    signerName: head.signerName ?? "",
  };
}

/** The signature of a paper that is signed by hand: the head's, without a name. */
export function unsigned(chain: Chain) {
  const lines = signedAs(chain, { signingCapacity: null, signerPosition: null });
  return { signedAs: lines, signerName: "" };
}

/** The symbol of a paper of this kind by the body: “TB-SXD”. */
export function symbolOf(kind: string, chain: Chain): string {
  return `${kind}-${ownOf(chain).symbol}`;
}

export function recipientsOf(...recipients: readonly string[]) {
  return { recipients: recipients.map((recipient) => ({ recipient })) };
}

type Bodies = ReadonlyMap<string, Chain>;

/** The body that fills a place of the line. */
export function bodyAt(
  { places }: Pick<SheetLine, "places">,
  place: Place,
  bodies: Bodies,
): Chain | null {
  const id = places[place];
  return (id && bodies.get(id)) || null;
}

/** Which place of its lines the issuer of a paper fills. */
export function placeOfIssuer({
  issuer,
  lines,
}: Pick<PaperSheet, "issuer" | "lines">): Place | null {
  const [first] = lines;
  const own = ownOf(issuer).id;
  const order: readonly Place[] = ["UNIT", "DEPARTMENT", "HOME_AFFAIRS", "PROVINCE", "CENTRAL"];
  return order.find((place) => first?.places[place] === own) ?? null;
}

/** “Giám đốc Sở Xây dựng tỉnh Ninh Bình”. */
export function headAndBody(chain: Chain): string {
  return authorityOf(chain);
}
