import pg from "pg";

/** A statement as it went to the server. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** The statements an act sends through the driver in this process, in order. */
export async function statementsOf(act: () => Promise<unknown>): Promise<readonly Statement[]> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  const sent: Statement[] = [];
  prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const config = first as { text?: string; values?: unknown[] };
    const text = typeof first === "string" ? first : config.text;
    const values = Array.isArray(second) ? second : (config.values ?? []);
    if (text) sent.push({ text, values });
    return original.apply(this, args);
  };
  try {
    await act();
  } finally {
    prototype.query = original;
  }
  return sent;
}

/** Sends statements one after another on one connection, as the API does. */
export async function send(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, [...values]);
  } finally {
    client.release();
  }
}

/** The statements of one nomination, for another one. */
export function forAnother(
  statements: readonly Statement[],
  replace: ReadonlyMap<string, string>,
): readonly Statement[] {
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    return typeof value === "string" ? (replace.get(value) ?? value) : value;
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(swap) }));
}
