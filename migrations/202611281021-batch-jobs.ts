import { Migration } from "@mikro-orm/migrations";

export class BatchJobs extends Migration {
  override up(): void {
    this.addSql(`
      create function enqueue_batch(batch_id bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform graphile_worker.add_job('runBatch', json_build_object('batchId', batch_id::text),
          job_key => 'batch-' || batch_id, max_attempts => 1);
      end
      $$`);
    this.addSql(`
      comment on function enqueue_batch is
      'Has a batch worked on. One job a batch waits at a time; what fails is taken up by the next look for batches under way.'`);
    this.addSql(`revoke execute on function enqueue_batch from public`);
    this.addSql(`grant execute on function enqueue_batch to bang_vang_app`);
  }
}
