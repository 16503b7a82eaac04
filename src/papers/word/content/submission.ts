import type { PaperSheet } from "../../../queries/paper-sheets.ts";
import type { DataOf } from "../fields.ts";
import type { submissionLetter } from "../papers/submission-letter.ts";
import type { unitMinutes } from "../papers/unit-minutes.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import type { SheetLine } from "../../../queries/sheet-lines.ts";
import { ownOf, placeOf as territoryOf } from "./bodies.ts";
import { basisOf, ended } from "./citations.ts";
import {
  bodyAt,
  frameOf,
  frameOfPaper,
  headAndBody,
  type Making,
  placeOfIssuer,
  recipientsOf,
} from "./frame.ts";
import { groupsOf, honoursOf, occasionOf, rowOf, totalsOf } from "./honours.ts";
import { countedIn } from "./wording.ts";

/** What a letter says: as it was signed where it is, else as it stands. */
export function submissionData(
  sheet: PaperSheet,
  making: Making,
): DataOf<(typeof submissionLetter)["fields"]> {
  const { lines } = sheet;
  const honours = honoursOf(lines, { ...making, on: sheet.issuedOn ?? making.today });
  return {
    ...frameOfPaper(sheet, making),
    basis: ended(
      basisOf(
        making.catalogue,
        honours.map((one) => one.rules),
      ),
    ),
    ...recipientsOf("Như trên;", "Lưu: VT."),
    about: `Về việc đề nghị khen thưởng ${countedIn(lines)}`,
    addressees: addresseesOf(sheet),
    occasion: occasionOf(lines),
    counted: countedIn(lines),
    totals: totalsOf(honours),
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => rowOf(one, index)),
    })),
  };
}

/** To the body above; to the province through Sở Nội vụ, to the state through Bộ Nội vụ. */
function addresseesOf(sheet: PaperSheet): string {
  const [first] = sheet.lines;
  if (!first) return "";
  const at = (place: Parameters<typeof bodyAt>[1]) => bodyAt(first, place, sheet.bodies);
  const department = at("DEPARTMENT");
  const province = at("PROVINCE");
  const from = placeOfIssuer(sheet);
  if (from === "UNIT" && department) return ownOf(department).name;
  if (from === "DEPARTMENT" && province) {
    const homeAffairs = at("HOME_AFFAIRS");
    const through = homeAffairs ? ` (qua ${ownOf(homeAffairs).name})` : "";
    return `${headAndBody(province)}${through}`;
  }
  if (from === "HOME_AFFAIRS" && province) return headAndBody(province);
  const central = at("CENTRAL");
  return central ? ownOf(central).name : "cấp có thẩm quyền";
}

/** What the minutes of a unit's meeting say before anybody has met. */
export function unitMinutesData(
  unit: Chain,
  lines: readonly SheetLine[],
  making: Making,
): DataOf<(typeof unitMinutes)["fields"]> {
  const honours = honoursOf(lines, { ...making, on: making.today });
  return {
    ...frameOf(unit, { ...making, symbol: `BB-${ownOf(unit).symbol}` }),
    about: "Họp bình xét, đề nghị khen thưởng",
    occasion: occasionOf(lines),
    place: territoryOf(unit),
    chair: headAndBody(unit),
    chairName: "",
    counted: countedIn(lines),
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => rowOf(one, index)),
    })),
  };
}
