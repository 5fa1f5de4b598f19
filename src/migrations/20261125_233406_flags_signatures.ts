import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What essays and people are compared by, however many there are: the bands of the signatures of essays, and an index for what two people may have in common. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table essay_signatures (
      application_id uuid not null references applications (id) on delete cascade,
      question text not null,
      bands integer[] not null,
      primary key (application_id, question)
    );
    create index essay_signatures_bands on essay_signatures using gin (bands);
    create index applications_by_phone on applications (person_phone);
    create index applications_by_birth_date on applications (person_birth_date);
    -- What was handed in before there were flags is looked at as well.
    do $$ begin
      if exists (select from pg_proc where proname = 'add_job' and pronamespace = to_regnamespace('graphile_worker')) then
        perform graphile_worker.add_job('check-application', json_build_object('application', id), job_key => 'check-application:' || id) from applications where status <> 'draft';
      end if;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index applications_by_birth_date;
    drop index applications_by_phone;
    drop table essay_signatures;
  `)
}
