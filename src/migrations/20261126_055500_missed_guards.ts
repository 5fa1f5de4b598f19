import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

type States = 'cancelled' | 'cancelled_missed'

/** In which interviews nobody is heard: they keep neither a panel nor a room nor anybody busy. */
const idle = { cancelled: sql.raw(`('cancelled')`), cancelled_missed: sql.raw(`('cancelled', 'missed')`) }

const guards = (states: States) => sql`
    alter table interviews drop constraint interviews_panel_once;
    alter table interviews add constraint interviews_panel_once
      exclude using gist (panel_id with =, tstzrange(starts_at, ends_at) with &&) where (state not in ${idle[states]});
    alter table interviews drop constraint interviews_room_once;
    alter table interviews add constraint interviews_room_once
      exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state not in ${idle[states]} and room_id is not null);
    create or replace function interview_panelists_fill() returns trigger language plpgsql as $$
    begin
      delete from interview_panelists where interview_id = new.id;
      if new.state not in ${idle[states]} then
        insert into interview_panelists (interview_id, staff_id, during)
          select distinct new.id, r.staff_id, tstzrange(new.starts_at, new.ends_at) from panels_rels r
          where r.parent_id = new.panel_id and r.path = 'members' and r.staff_id is not null;
      end if;
      return null;
    end $$;
    create or replace function interview_applicants_fill() returns trigger language plpgsql as $$
    begin
      delete from interview_applicants where interview_id = new.id;
      if new.state not in ${idle[states]} then
        insert into interview_applicants (interview_id, applicant_id, during)
          select new.id, a.applicant_id, tstzrange(new.starts_at, new.ends_at) from applications a where a.id = new.application_id;
      end if;
      return null;
    end $$;
    delete from interview_panelists where interview_id in (select id from interviews where state in ${idle[states]});
    delete from interview_applicants where interview_id in (select id from interviews where state in ${idle[states]});
  `

/** Whoever did not come is heard by nobody: the time that they had may be given to somebody else. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(guards('cancelled_missed'))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(guards('cancelled'))
}
