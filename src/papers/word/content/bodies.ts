import type { Body, Chain } from "../../../queries/organisation-chains.ts";
import type { SigningCapacity } from "../../../workflow/vocabulary.ts";
import { capitalised } from "./wording.ts";

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

/** By the beginning of the name, as laws and regulations call the heads of such bodies. */
const headTitles: readonly (readonly [RegExp, string])[] = [
  [/^Ủy ban nhân dân/i, "Chủ tịch"],
  [/^Ban Quản lý dự án/i, "Giám đốc"],
  [/^Công an (xã|phường|đặc khu)/i, "Trưởng Công an"],
  [/^(Sở|Trung tâm|Công an|Bệnh viện|Bảo tàng|Thư viện)/i, "Giám đốc"],
  [/^Văn phòng/i, "Chánh Văn phòng"],
  [/^Thanh tra/i, "Chánh Thanh tra"],
  [/^Phòng/i, "Trưởng phòng"],
  [/^Ban/i, "Trưởng ban"],
  [/^Chi cục/i, "Chi cục trưởng"],
  [/^Cục/i, "Cục trưởng"],
  [/^Trường/i, "Hiệu trưởng"],
  [/^(Công đoàn|Liên đoàn|Hội) /i, "Chủ tịch"],
  [/^(Tỉnh|Thành|Đảng) ủy/i, "Bí thư"],
  [/^Bộ/i, "Bộ trưởng"],
];
const neutral = "Thủ trưởng";

/** What the head of a body is called; a word for every head where its name does not tell. */
function headTitleOf({ name, kind }: Pick<Body, "name" | "kind">): string {
  const known = headTitles.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? `${neutral} ${kind === "UNIT" ? "đơn vị" : "cơ quan"}`;
}

/** Longest first, so that a deputy is not taken for the head. */
const titles = [
  "Phó Chánh Văn phòng",
  "Phó Chánh Thanh tra",
  "Phó Chi cục trưởng",
  "Phó Trưởng phòng",
  "Phó Hiệu trưởng",
  "Phó Cục trưởng",
  "Phó Giám đốc",
  "Phó Chủ tịch",
  "Phó Trưởng ban",
  "Chánh Văn phòng",
  "Chánh Thanh tra",
  "Chi cục trưởng",
  "Kế toán trưởng",
  "Trưởng phòng",
  "Hiệu trưởng",
  "Cục trưởng",
  "Trưởng ban",
  "Giám đốc",
  "Chủ tịch",
];
const deputy = /^Phó\s+/i;

/**
 * The title in what somebody's position says: “Giám đốc” of “Bí thư Đảng ủy, Giám đốc Sở”. The part that
 * names the head of the body, or a deputy, comes before any other.
 */
function titleIn(position: string, head: string): string {
  const parts = position.normalize("NFC").split(/[,;]\s*/);
  const own = parts.find((part) => begins(part.replace(deputy, ""), head)) ?? parts[0] ?? "";
  return titles.find((title) => begins(own, title)) ?? own;
}

function begins(text: string, title: string): boolean {
  return text.toLowerCase().startsWith(title.toLowerCase());
}

const abbreviations: Partial<Record<SigningCapacity, string>> = {
  DEPUTY_FOR: "KT.",
  BY_ORDER: "TL.",
  AUTHORISED: "TUQ.",
};

type Signer = {
  readonly signingCapacity: SigningCapacity | null;
  readonly signerPosition: string | null;
};
const nobodyYet: Signer = { signingCapacity: null, signerPosition: null };

/** What signer and head are called: who signs for himself or as a deputy says by his own title what the head is. */
function titlesOf(body: Body, { signingCapacity, signerPosition }: Signer) {
  const usual = headTitleOf(body);
  if (signerPosition === null || signerPosition.trim() === "") return { head: usual, title: usual };
  const title = titleIn(signerPosition, usual);
  if (signingCapacity === "BY_ORDER" || signingCapacity === "AUTHORISED")
    return { head: usual, title };
  const head = deputy.test(title) ? capitalised(title.replace(deputy, "")) : title;
  return { head: signingCapacity === "DEPUTY_FOR" && head === title ? usual : head, title };
}

/** The lines above a signature (NĐ 30/2020 Điều 13); of a paper not signed yet those of the head. */
export function signedAs(chain: Chain, signer: Signer): readonly { readonly line: string }[] {
  const body = ownOf(chain);
  const lines = linesOf(signer.signingCapacity, { body, ...titlesOf(body, signer) });
  return lines.map((line) => ({ line: line.toUpperCase() }));
}

function linesOf(
  capacity: SigningCapacity | null,
  { body, head, title }: { readonly body: Body; readonly head: string; readonly title: string },
): readonly string[] {
  if (capacity === "ON_BEHALF") {
    const collective = territorial(body) ? "Ủy ban nhân dân" : body.name;
    return [`TM. ${collective}`, ...(deputy.test(title) ? [`KT. ${head}`] : []), title];
  }
  if (capacity === "ACTING") return [`Q. ${head}`];
  const short = capacity && abbreviations[capacity];
  return short ? [`${short} ${head}`, title] : [title];
}

/** Who decides, as it stands above the legal bases: “GIÁM ĐỐC SỞ XÂY DỰNG TỈNH NINH BÌNH”. */
export function authorityOf(chain: Chain, signer: Signer = nobodyYet): string {
  const body = ownOf(chain);
  return titled(titlesOf(body, signer).head, body.name);
}

/** “Trưởng phòng Quản lý vận tải”: the name goes on where the title ends with its first words. */
function titled(title: string, name: string): string {
  if (begins(title, neutral)) return `${neutral} ${name}`;
  if (/^(Chủ tịch|Thủ tướng) /.test(name)) return name;
  const words = name.split(" ");
  const shared = words.findLastIndex((_, index) =>
    ` ${title}`.toLowerCase().endsWith(` ${words.slice(0, index + 1).join(" ")}`.toLowerCase()),
  );
  return [title, ...words.slice(shared + 1)].join(" ");
}
