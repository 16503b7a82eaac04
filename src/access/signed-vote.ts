import { sql } from "../database/sql.ts";

/** What the last session with signed minutes voted in this stay at the stage, over `nomination n`. */
export const signedVote = sql`(
  select t.result from session_item i
  join council_session s on s.id = i.session_id and s.state = 'SIGNED'
  join item_tally t on t.session_id = i.session_id and t.nomination_id = i.nomination_id
    and t.round = i.round
  where i.nomination_id = n.id and i.stage_seq = n.stage_seq
  order by s.signed_at desc, s.id desc limit 1)`;

/** What the last session with signed minutes voted, wherever `nomination n` stood then. */
export const lastVote = sql`(
  select t.result from session_item i
  join council_session s on s.id = i.session_id and s.state = 'SIGNED'
  join item_tally t on t.session_id = i.session_id and t.nomination_id = i.nomination_id
    and t.round = i.round
  where i.nomination_id = n.id
  order by s.signed_at desc, s.id desc limit 1)`;
