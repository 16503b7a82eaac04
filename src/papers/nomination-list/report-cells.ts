import type { Report } from "../../award/report.ts";
import { emptyReport } from "../../award/report.ts";
import { refusal } from "../../workflow/refusals.ts";
import { choiceIn, dateIn, numberIn, textIn, wholeIn, yesIn } from "./cells.ts";
import type { RowCells } from "./row.ts";
import { disciplineWords, initiativeWords, ratingWords } from "./vocabulary.ts";

/** The facts of the achievement report a row states; null where it states none. */
export function reportIn(cells: RowCells): Report | null {
  const report: Report = {
    ...emptyReport,
    discipline: disciplineIn(cells),
    joinedOn: cells.read("joinedOn", (content) => dateIn(content)),
    ratings: ratingsIn(cells),
    indexes: indexesIn(cells),
    initiatives: ["1", "2"].flatMap((number) => initiativeIn(cells, number)),
    members: membersIn(cells),
    statements: cells.keys("statement.").flatMap((key) => {
      const text = cells.read(key, textIn);
      return text === null ? [] : [{ criterion: key.slice("statement.".length), text }];
    }),
  };
  const states = Object.values(report).some((part) => (Array.isArray(part) ? part[0] : part));
  return states ? report : null;
}

function disciplineIn(cells: RowCells): Report["discipline"] {
  const state = cells.read("discipline", (content) => choiceIn(content, disciplineWords));
  if (state === null) return null;
  const endedOn = cells.read("disciplineEnded", (content) => dateIn(content));
  if (state === "ENDED" && endedOn === null && !cells.isThere("disciplineEnded"))
    cells.add("disciplineEnded", refusal("CELL_EMPTY", { heading: "Ngày hết kỷ luật" }));
  return { state, endedOn: state === "ENDED" ? endedOn : null };
}

function ratingsIn(cells: RowCells): Report["ratings"] {
  return cells.keys("rating.").flatMap((key) => {
    const rating = cells.read(key, (content) => choiceIn(content, ratingWords));
    return rating === null ? [] : [{ year: Number(key.split(".")[1]), rating, decision: null }];
  });
}

function indexesIn(cells: RowCells): Report["indexes"] {
  return cells
    .keys("index.")
    .filter((key) => key.endsWith(".score"))
    .flatMap((key) => {
      const score = cells.read(key, numberIn);
      if (score === null) return [];
      const [, of, index = "", year] = key.split(".");
      const stem = key.slice(0, -"score".length);
      return [
        {
          index,
          year: Number(year),
          score,
          maxScore: cells.read(`${stem}max`, numberIn),
          rank: cells.read(`${stem}rank`, wholeIn),
          of: of === "UNIT" ? ("UNIT" as const) : ("SUBJECT" as const),
          signedBy: null,
        },
      ];
    });
}

function initiativeIn(cells: RowCells, number: string): Report["initiatives"] {
  const key = (part: string) => `initiative.${number}.${part}`;
  const title = cells.read(key("title"), textIn);
  if (title === null) return [];
  const level = cells.read(key("level"), (content) => choiceIn(content, initiativeWords));
  if (level === null && !cells.isThere(key("level")))
    cells.add(key("level"), refusal("CELL_EMPTY", { heading: "Cấp công nhận sáng kiến" }));
  return [
    {
      title,
      level: level ?? "UNIT",
      year: cells.read(key("year"), wholeIn),
      recognisedBy: null,
      certificate: cells.read(key("certificate"), textIn),
      applied: cells.read(key("applied"), yesIn) ?? false,
    },
  ];
}

function membersIn(cells: RowCells): Report["members"] {
  const total = cells.read("members.total", wholeIn);
  if (total === null) return null;
  const holding = cells.keys("members.holding.").flatMap((key) => {
    const count = cells.read(key, wholeIn);
    return count === null ? [] : [{ award: key.slice("members.holding.".length), count }];
  });
  return { total, disciplined: cells.read("members.disciplined", wholeIn) ?? 0, holding };
}
