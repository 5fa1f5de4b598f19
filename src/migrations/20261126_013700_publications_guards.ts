import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was made public stays so, and every web process hears when there is more of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger publications_refuse before update or delete on publications for each row execute function decisions_refuse();
    create trigger publications_refuse_truncate before truncate on publications for each statement execute function decisions_refuse();
    create trigger content_changed after insert on publications for each statement execute function content_changed('publications');
    create trigger content_changed after insert on decisions for each statement execute function content_changed('decisions');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger content_changed on decisions;
    drop trigger content_changed on publications;
    drop trigger publications_refuse_truncate on publications;
    drop trigger publications_refuse on publications;
  `)
}
