import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whoever was told of being shortlisted has reached the interview, also where a row was put in with the decision in it already. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function reaches_interview(status text) returns boolean language sql immutable parallel safe as $$
      select status in ('shortlisted', 'offered', 'reserve', 'enrolled', 'graduated', 'declined', 'lapsed')
    $$;
    create or replace function standings_follow() returns trigger language plpgsql as $$
    declare
      decided text := new.status::text;
      told text := new.announced_status::text;
    begin
      if decided = 'draft' then
        return null;
      end if;
      insert into standings (application_id, program_id, stage, status, awaits_release)
        values (new.id, new.program_id, 'screening', decided, told = 'submitted' and decided in ('shortlisted', 'rejected'))
        on conflict (application_id, stage) do update set status = excluded.status, awaits_release = excluded.awaits_release, updated_at = now();
      if reaches_interview(decided) or reaches_interview(told) then
        insert into standings (application_id, program_id, stage, status) values (new.id, new.program_id, 'interview', decided)
          on conflict (application_id, stage) do nothing;
      end if;
      update standings set status = decided, awaits_release = told = 'shortlisted' and decided in ('offered', 'reserve', 'rejected'), updated_at = now()
        where application_id = new.id and stage = 'interview';
      return null;
    end $$;
    insert into standings (application_id, program_id, stage, status, awaits_release)
      select id, program_id, 'interview', status::text, announced_status = 'shortlisted' and status in ('offered', 'reserve', 'rejected')
      from applications where status <> 'draft' and reaches_interview(announced_status::text)
      on conflict (application_id, stage) do nothing;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function standings_follow() returns trigger language plpgsql as $$
    declare
      decided text := new.status::text;
      told text := new.announced_status::text;
    begin
      if decided = 'draft' then
        return null;
      end if;
      insert into standings (application_id, program_id, stage, status, awaits_release)
        values (new.id, new.program_id, 'screening', decided, told = 'submitted' and decided in ('shortlisted', 'rejected'))
        on conflict (application_id, stage) do update set status = excluded.status, awaits_release = excluded.awaits_release, updated_at = now();
      if decided in ('shortlisted', 'offered', 'reserve', 'enrolled', 'graduated', 'declined', 'lapsed') then
        insert into standings (application_id, program_id, stage, status) values (new.id, new.program_id, 'interview', decided)
          on conflict (application_id, stage) do nothing;
      end if;
      update standings set status = decided, awaits_release = told = 'shortlisted' and decided in ('offered', 'reserve', 'rejected'), updated_at = now()
        where application_id = new.id and stage = 'interview';
      return null;
    end $$;
    drop function reaches_interview(text);
  `)
}
