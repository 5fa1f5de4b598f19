import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Nobody is heard in a room while somebody else is; a slot ends after it begins, and is chosen by somebody until some time or by nobody. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table interviews add constraint interviews_room_once
      exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled' and room_id is not null);
    alter table slots add constraint slots_order check (starts_at < ends_at);
    alter table slots add constraint slots_choice check ((chosen_by_id is null) = (chosen_until is null));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table slots drop constraint slots_choice;
    alter table slots drop constraint slots_order;
    alter table interviews drop constraint interviews_room_once;
  `)
}
