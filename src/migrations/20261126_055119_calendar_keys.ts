import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How often the secret address of a calendar was made anew, of a member of staff or a panel; without a row, never. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table calendar_keys (owner uuid primary key, renewed integer not null)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table calendar_keys`)
}
