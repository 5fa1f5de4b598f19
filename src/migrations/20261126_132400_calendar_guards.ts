import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The site tells when a training is held: whatever it has kept of sessions and rooms is old once they change. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger content_changed after insert or update or delete on sessions for each statement execute function content_changed('sessions');
    create trigger content_changed after insert or update or delete on rooms for each statement execute function content_changed('rooms');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger content_changed on rooms;
    drop trigger content_changed on sessions;
  `)
}
