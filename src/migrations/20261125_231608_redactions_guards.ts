import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was hidden from reviewers or shown to them, and why, is only added to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function only_grows() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only.', tg_table_name using errcode = 'integrity_constraint_violation';
    end $$;
    create trigger redactions_only_grow before update or delete on redactions for each row execute function only_grows();
    create trigger redactions_only_grow_whole before truncate on redactions for each statement execute function only_grows();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger redactions_only_grow_whole on redactions;
    drop trigger redactions_only_grow on redactions;
    drop function only_grows();
  `)
}
