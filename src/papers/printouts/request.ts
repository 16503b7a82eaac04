import type { PersonalContext } from "../../commands/context.ts";
import { keepPrintout, type RequestPrintout } from "../../commands/keep-printout.ts";
import type { QueryContext } from "../../queries/context.ts";
import { type Refusal, refuse, Refused } from "../../workflow/refusals.ts";
import { cleanOptional, textLimits } from "../../workflow/text.ts";
import { printoutKind, printoutKinds } from "./index.ts";
import type { PrintoutArgs, PrintoutKind } from "./kind.ts";

const years = { from: 2000, to: 2100 };

/** Has a printout made for the person, or refuses what he may not have. */
export async function requestPrintout(
  context: PersonalContext,
  wanted: RequestPrintout,
): Promise<{ id: string }> {
  const kind = printoutKind(wanted.kind);
  checkShape(kind, wanted);
  const asked = { ...wanted, options: cleanOptions(wanted.options) };
  await kind.permit({ ...context, db: context.database.db }, asked);
  return keepPrintout(context, asked);
}

/** The options as they are kept; a blank one is none. */
function cleanOptions(options: PrintoutArgs["options"]): PrintoutArgs["options"] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => {
      const text = cleanOptional(`options.${name}`, value, textLimits.name);
      return text === null ? [] : [[name, text]];
    }),
  );
}

function checkShape(kind: PrintoutKind, { type, year, options }: PrintoutArgs): void {
  const wrong = type === null ? kind.of.length > 0 : !kind.of.includes(type);
  if (wrong) refuse("PRINTOUT_NOT_OF", { kind: kind.key });
  const option = Object.keys(options).find((name) => !Object.hasOwn(kind.options ?? {}, name));
  if (option !== undefined) refuse("PRINTOUT_OPTION_UNKNOWN", { kind: kind.key, option });
  if (!kind.year && year !== null)
    refuse("PRINTOUT_OPTION_UNKNOWN", { kind: kind.key, option: "year" });
  if (!kind.year) return;
  if (year === null || year < years.from || year > years.to)
    refuse("PRINTOUT_YEAR", { kind: kind.key, ...years });
}

/** A printout that can be asked for of something, or why it cannot. */
export type OfferedPrintout = { readonly kind: PrintoutKind; readonly refusal: Refusal | null };

/** What can be printed of a thing, each available or with its refusal. */
export function offeredPrintouts(
  query: QueryContext,
  of: { readonly type: string; readonly id: string },
): Promise<readonly OfferedPrintout[]> {
  const args = { ...of, year: null, options: {} };
  const fitting = printoutKinds.filter((kind) => kind.of.includes(of.type) && !kind.year);
  return Promise.all(
    fitting.map(async (kind) => ({ kind, refusal: await refusalOf(kind, query, args) })),
  );
}

async function refusalOf(kind: PrintoutKind, query: QueryContext, args: PrintoutArgs) {
  try {
    await kind.permit(query, args);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
