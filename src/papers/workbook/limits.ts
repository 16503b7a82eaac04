const mebibyte = 1_048_576;

/** What a workbook may cost; counted on what really comes out, never on what the file declares. */
export const limits = {
  file: 16 * mebibyte,
  entries: 400,
  entry: 64 * mebibyte,
  strings: 32 * mebibyte,
  total: 96 * mebibyte,
  /** Inflated to packed; sheets of real lists stay below 40. */
  ratio: 250,
  /** Small parts may be as repetitive as they like. */
  ratioFrom: 2 * mebibyte,
  sharedStrings: 300_000,
  text: 32_767,
  rowElements: 60_000,
  rows: 20_000,
  /** The number of the last row Excel has. */
  lastRow: 1_048_576,
  cells: 1_500_000,
  columns: 256,
  sheets: 50,
  merges: 20_000,
  /** How deep elements stand in each other, and how much one of them says. */
  depth: 100,
  attributes: 200,
} as const;
