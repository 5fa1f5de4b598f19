import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was said about an application stays said. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger review_messages_only_grow before update or delete on review_messages for each row execute function only_grows();
    create trigger review_messages_only_grow_whole before truncate on review_messages for each statement execute function only_grows();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger review_messages_only_grow_whole on review_messages;
    drop trigger review_messages_only_grow on review_messages;
  `)
}
