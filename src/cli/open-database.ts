import { startEmbedded } from "../database/embedded.ts";

export type OpenDatabase = { readonly url: string; readonly close: () => Promise<void> };

/** The database that is configured; without one, PostgreSQL of our own in the data directory. */
export async function openDatabase(settings: {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
}): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null)
    return { url: settings.databaseUrl, close: () => Promise.resolve() };
  const embedded = await startEmbedded({ directory: settings.dataDirectory });
  return { url: embedded.url, close: () => embedded.stop() };
}
