import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Nobody is heard twice at a time, in whatever programmes they have applied. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table interview_applicants (
      interview_id uuid primary key references interviews (id) on delete cascade,
      applicant_id uuid not null references applicants (id) on delete cascade,
      during tstzrange not null,
      constraint interview_applicants_once exclude using gist (applicant_id with =, during with &&)
    );
    create function interview_applicants_fill() returns trigger language plpgsql as $$
    begin
      delete from interview_applicants where interview_id = new.id;
      if new.state <> 'cancelled' then
        insert into interview_applicants (interview_id, applicant_id, during)
          select new.id, a.applicant_id, tstzrange(new.starts_at, new.ends_at) from applications a where a.id = new.application_id;
      end if;
      return null;
    end $$;
    create trigger interview_applicants_fill after insert or update on interviews for each row execute function interview_applicants_fill();
    insert into interview_applicants (interview_id, applicant_id, during)
      select i.id, a.applicant_id, tstzrange(i.starts_at, i.ends_at) from interviews i join applications a on a.id = i.application_id where i.state <> 'cancelled';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger interview_applicants_fill on interviews;
    drop function interview_applicants_fill();
    drop table interview_applicants;
  `)
}
