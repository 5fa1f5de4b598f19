import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was frozen stays as it was: rows are only added. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function decisions_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'What was frozen stays as it was.' using errcode = 'integrity_constraint_violation';
    end $$;
    create trigger decisions_refuse before update or delete on decisions for each row execute function decisions_refuse();
    create trigger decisions_refuse_truncate before truncate on decisions for each statement execute function decisions_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger decisions_refuse_truncate on decisions;
    drop trigger decisions_refuse on decisions;
    drop function decisions_refuse();
  `)
}
