import { titlesLeft } from "../award/prize.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { otherTitles, setDue } from "./keep-prize.ts";

/** Works out anew what is due of the other titles of the subject and period of a revoked title. */
export async function freeTitles(db: Db, revokedId: string): Promise<void> {
  const revoked = await rowOf(
    db,
    sql<{ from: string; to: string }>`
      select period_from::text as "from", period_to::text as "to"
      from prize where nomination_id = ${revokedId}::bigint and title
    `,
  );
  if (!revoked) return;
  const { from, to } = revoked;
  const others = await otherTitles(db, revokedId);
  await setDue(db, titlesLeft(others.filter((one) => one.from === from && one.to === to)));
}
