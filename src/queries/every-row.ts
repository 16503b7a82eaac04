/** So many rows of a long list are in memory at once. */
export const rowsAtOnce = 1000;

/** Every row of a list, read so many at a time, each time those after the last one. */
export async function* everyRow<Row>(
  read: (after: Row | null) => Promise<readonly Row[]>,
): AsyncGenerator<Row, void> {
  let after: Row | null = null;
  for (let more = true; more;) {
    const rows: readonly Row[] = await read(after);
    yield* rows;
    after = rows.at(-1) ?? null;
    more = rows.length === rowsAtOnce;
  }
}
