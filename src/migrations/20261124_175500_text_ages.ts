import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Since when each text of a document is as it is, in each language: what tells a translation that is older than its original. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table text_ages (collection varchar not null, document uuid not null, ages jsonb not null, primary key (collection, document))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table text_ages`)
}
