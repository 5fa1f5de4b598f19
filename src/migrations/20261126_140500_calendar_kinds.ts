import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A person may have several calendars, each with an address of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table calendar_keys add column kind text;
    update calendar_keys k set kind = case when exists (select from panels p where p.id = k.owner) then 'panel' else 'panelist' end;
    alter table calendar_keys alter column kind set not null, drop constraint calendar_keys_pkey, add primary key (owner, kind);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from calendar_keys where kind not in ('panel', 'panelist');
    alter table calendar_keys drop constraint calendar_keys_pkey, drop column kind, add primary key (owner);
  `)
}
