import { print } from "./print.ts";

/** What can be asked on the command line. */
export function help(): void {
  print(`bang-vang <command>

  serve                     start the server (the default)
  migrate                   bring the database up to date
  seed                      put the shipped reference data back; outside production also the demonstration
  import <file>             add reference data from a JSON file, with the same checks as the shipped ones
  import-records awards|ratings|indexes <file.csv> --signed-by … --signed-on …
                            add a signed list of past awards, ratings or index results
  sweep                     let the clock take its steps now
  check [file …]            check pipelines and reference data without storing anything
  verify <code> | --all     recompute the history of one nomination, or of all
  schema                    write schema/schema.graphql and schema/database.sql
  help                      show this

Settings (environment): PORT, HOST, DATABASE_URL, DATABASE_POOL, DATA_DIRECTORY, NODE_ENV, TOKEN_SECRET,
TOKEN_MINUTES, CORS_ORIGINS, PUBLIC_ORIGIN, TRUST_PROXY, LOG_LEVEL, WORKERS,
FILE_MAX_MB, SCAN_COMMAND, FILES_BUCKET (with FILES_ENDPOINT, FILES_REGION, FILES_ACCESS_KEY, FILES_SECRET_KEY). HOST=0.0.0.0 lets other machines in.`);
}
