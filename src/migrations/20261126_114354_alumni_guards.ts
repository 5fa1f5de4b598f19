import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A graduate gets the news of a programme once, and every web process hears when somebody agrees to be shown, or takes it back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table subscriptions drop constraint subscriptions_call_has_program;
    alter table subscriptions add constraint subscriptions_have_program check ((topic <> 'news') = (program_id is not null));
    create unique index subscriptions_alumni_once on subscriptions (email, program_id) where topic = 'alumni';
    create trigger content_changed after insert or update or delete on alumni for each statement execute function content_changed('alumni');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger content_changed on alumni;
    drop index subscriptions_alumni_once;
    alter table subscriptions drop constraint subscriptions_have_program;
    delete from subscriptions where topic = 'alumni';
    alter table subscriptions add constraint subscriptions_call_has_program check ((topic = 'call') = (program_id is not null));
  `)
}
