import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A reviewer's last reviews come from an index, however many they have written. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index reviews_done on reviews (reviewer_id, submitted_at desc, id) where state = 'submitted'`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index reviews_done`)
}
