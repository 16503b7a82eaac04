import type { Body, Chain } from "../../../queries/organisation-chains.ts";
import type { SigningCapacity } from "../../../workflow/vocabulary.ts";

const committee = /^Ủy ban nhân dân (tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã) /i;

/** The name of a territory: “Ninh Bình” of its People's Committee. */
function territoryOf({ name }: Body): string {
  return name.replace(committee, "");
}

function territorial({ kind }: Body): boolean {
  return kind === "PROVINCE" || kind === "COMMUNE" || kind === "DISTRICT";
}

/** Where a paper of the body is given: its commune if it is of one, else its province. */
export function placeOf(chain: Chain): string {
  const found = chain.findLast(territorial);
  return found ? territoryOf(found) : "Hà Nội";
}

/** “SỞ XÂY DỰNG”, “ỦY BAN NHÂN DÂN ⏎ TỈNH NINH BÌNH”: as it stands at the head of its papers. */
function headLines(chain: Chain, body: Body): string {
  const split = /^(Ủy ban nhân dân) (.*)$/i.exec(body.name);
  if (split && territorial(body)) return `${split[1]}\n${split[2]}`.toUpperCase();
  const above = chain.filter((one) => territorial(one) && one !== body).map(territoryOf);
  const short = above.reduce((name, territory) => {
    const tail = new RegExp(`\\s+((tỉnh|thành phố|xã|phường)\\s+)?${territory}$`, "i");
    return name.replace(tail, "");
  }, body.name);
  return short.toUpperCase();
}

/** Parent body and issuing body as two columns have them. */
export function headOf(chain: Chain) {
  const body = ownOf(chain);
  const parent = chain.at(-2);
  return {
    parentBody: parent && !territorial(body) ? headLines(chain.slice(0, -1), parent) : "",
    body: headLines(chain, body),
    bodyName: body.name,
  };
}

export function ownOf(chain: Chain): Body {
  const body = chain.at(-1);
  if (!body) throw new Error("A chain of organisations is never empty.");
  return body;
}

const headTitles: readonly (readonly [RegExp, string])[] = [
  [/^Ủy ban nhân dân/i, "Chủ tịch"],
  [/^(Sở|Trung tâm|Công an|Ban Quản lý)/i, "Giám đốc"],
  [/^Văn phòng/i, "Chánh Văn phòng"],
  [/^Phòng/i, "Trưởng phòng"],
  [/^(Ban|Thuế)/i, "Trưởng ban"],
  [/^Công đoàn/i, "Chủ tịch"],
  [/^Bộ/i, "Bộ trưởng"],
];

/** What the head of a body is called. */
export function headTitleOf({ name }: Pick<Body, "name">): string {
  return headTitles.find(([pattern]) => pattern.test(name))?.[1] ?? "Thủ trưởng đơn vị";
}

/** Longest first, so that a deputy is not taken for the head. */
const titles = [
  "Phó Chánh Văn phòng",
  "Phó Trưởng phòng",
  "Phó Giám đốc",
  "Phó Chủ tịch",
  "Phó Trưởng ban",
  "Chánh Văn phòng",
  "Chánh Thanh tra",
  "Kế toán trưởng",
  "Trưởng phòng",
  "Trưởng ban",
  "Giám đốc",
  "Chủ tịch",
];

/** The title in what somebody's position says: “Giám đốc” of “Giám đốc Sở, Chủ tịch Hội đồng”. */
function titleIn(position: string): string {
  const plain = position.normalize("NFC");
  const found = titles.find((title) => plain.toLowerCase().startsWith(title.toLowerCase()));
  return found ?? plain.split(",")[0] ?? plain;
}

const abbreviations: Partial<Record<SigningCapacity, string>> = {
  DEPUTY_FOR: "KT.",
  BY_ORDER: "TL.",
  AUTHORISED: "TUQ.",
};

/** The lines above a signature (NĐ 30/2020 Điều 13); of a paper not signed yet those of the head. */
export function signedAs(
  chain: Chain,
  signer: {
    readonly signingCapacity: SigningCapacity | null;
    readonly signerPosition: string | null;
  },
): readonly { readonly line: string }[] {
  const body = ownOf(chain);
  const head = headTitleOf(body);
  const { signingCapacity: capacity, signerPosition } = signer;
  const title = signerPosition === null ? head : titleIn(signerPosition);
  return linesOf(capacity, { body, head, title }).map((line) => ({ line: line.toUpperCase() }));
}

function linesOf(
  capacity: SigningCapacity | null,
  { body, head, title }: { readonly body: Body; readonly head: string; readonly title: string },
): readonly string[] {
  if (capacity === "ON_BEHALF") {
    const collective = territorial(body) ? "Ủy ban nhân dân" : body.name;
    return [`TM. ${collective}`, title];
  }
  if (capacity === "ACTING") return [`Q. ${title}`];
  const short = capacity && abbreviations[capacity];
  return short ? [`${short} ${head}`, title] : [title];
}

/** Who decides, as it stands above the legal bases: “GIÁM ĐỐC SỞ XÂY DỰNG TỈNH NINH BÌNH”. */
export function authorityOf(chain: Chain): string {
  const body = ownOf(chain);
  const head = headTitleOf(body);
  // “Chánh Văn phòng Sở”, “Trưởng phòng Quản lý vận tải”: the title ends as the name begins.
  const overlap = ["Văn phòng", "Phòng"].find(
    (word) => body.name.startsWith(word) && head.toLowerCase().endsWith(word.toLowerCase()),
  );
  const name = overlap ? body.name.slice(overlap.length).trim() : body.name;
  return `${head} ${name}`;
}
