import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tells every web process when an address begins to lead elsewhere, as the other tables of the content do. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create trigger content_changed after insert or update or delete on redirects for each statement execute function content_changed('redirects')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger content_changed on redirects`)
}
