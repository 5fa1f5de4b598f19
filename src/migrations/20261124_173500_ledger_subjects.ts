import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Who writes about a subject holds its row until the end. Locks of rows are kept in the rows; those that are not, as it was before, are kept in a table of
 * PostgreSQL that is full after some 6,400, and a release or an assignment of as many applications failed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table ledger_subjects (subject_type varchar not null, subject varchar not null, primary key (subject_type, subject));
    create or replace function ledger_append() returns trigger language plpgsql as $$
    declare
      last record;
    begin
      insert into ledger_subjects (subject_type, subject) values (new.subject_type, new.subject) on conflict do nothing;
      perform from ledger_subjects where subject_type = new.subject_type and subject = new.subject for update;
      select number, hash into last from ledger where subject_type = new.subject_type and subject = new.subject order by number desc limit 1;
      new.number := coalesce(last.number, 0) + 1;
      new.previous_hash := last.hash;
      new.created_at := date_trunc('milliseconds', clock_timestamp());
      new.updated_at := new.created_at;
      new.hash := ledger_hash(new);
      return new;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function ledger_append() returns trigger language plpgsql as $$
    declare
      last record;
    begin
      perform pg_advisory_xact_lock(hashtextextended('ledger:' || new.subject_type || ':' || new.subject, 0));
      select number, hash into last from ledger where subject_type = new.subject_type and subject = new.subject order by number desc limit 1;
      new.number := coalesce(last.number, 0) + 1;
      new.previous_hash := last.hash;
      new.created_at := date_trunc('milliseconds', clock_timestamp());
      new.updated_at := new.created_at;
      new.hash := ledger_hash(new);
      return new;
    end $$;
    drop table ledger_subjects;
  `)
}
