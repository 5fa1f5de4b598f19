import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Carries the reminders over into the subscriptions, and writes down what the database itself refuses or carries out:
 *
 * - one subscription of an address to the news, one to each call; a call's goes with its programme
 * - whoever unsubscribes, through whichever door, takes the letters along that have not left
 * - when a news item came into sight and when it was sent is kept beside it, where no saved copy of the item overwrites it
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into subscriptions (id, email, topic, program_id, locale, token_hash, confirmed_at, last_written_at, updated_at, created_at)
      select id, email, 'call', program_id, locale::text::enum_subscriptions_locale, token_hash, confirmed_at, sent_at, updated_at, created_at from reminders;

    alter table subscriptions add constraint subscriptions_call_has_program check ((topic = 'call') = (program_id is not null));
    create unique index subscriptions_news_once on subscriptions (email) where topic = 'news';
    create unique index subscriptions_call_once on subscriptions (email, program_id) where topic = 'call';
    alter table subscriptions drop constraint subscriptions_program_id_programs_id_fk;
    alter table subscriptions add constraint subscriptions_program_id_programs_id_fk foreign key (program_id) references programs (id) on delete cascade;

    create function subscriptions_take_letters() returns trigger language plpgsql as $$
    begin
      delete from letters where subscription_id = old.id and state <> 'sent';
      return old;
    end $$;
    create trigger subscriptions_take_letters before delete on subscriptions for each row execute function subscriptions_take_letters();

    create table news_announcements (
      news_id uuid primary key references news (id) on delete cascade,
      visible_since timestamptz not null,
      sent_at timestamptz,
      letters integer not null default 0
    );
    -- What has been read already is no news.
    insert into news_announcements (news_id, visible_since) select id, published_at from news where _status = 'published' and published_at <= now();
    update news set send_to_subscribers = false;
    update _news_v set version_send_to_subscribers = false;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table news_announcements;
    drop trigger subscriptions_take_letters on subscriptions;
    drop function subscriptions_take_letters;
    insert into reminders (id, email, program_id, locale, token_hash, confirmed_at, sent_at, updated_at, created_at)
      select id, email, program_id, locale::text::enum_reminders_locale, token_hash, confirmed_at, last_written_at, updated_at, created_at
      from subscriptions where topic = 'call' on conflict do nothing;
  `)
}
