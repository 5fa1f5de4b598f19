import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** One thing happens in a room at a time, be it a session or an interview: both are written down in one table, which refuses what would overlap. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table room_uses (
      room_id uuid not null references rooms (id) on delete cascade,
      interview_id uuid unique references interviews (id) on delete cascade,
      session_id uuid unique references sessions (id) on delete cascade,
      during tstzrange not null,
      check (num_nonnulls(interview_id, session_id) = 1),
      constraint room_uses_once exclude using gist (room_id with =, during with &&)
    );
    create function room_uses_of_interviews() returns trigger language plpgsql as $$
    begin
      delete from room_uses where interview_id = new.id;
      if new.room_id is not null and new.state not in ('cancelled', 'missed') then
        insert into room_uses (room_id, interview_id, during) values (new.room_id, new.id, tstzrange(new.starts_at, new.ends_at));
      end if;
      return null;
    end $$;
    create trigger room_uses_of_interviews after insert or update on interviews for each row execute function room_uses_of_interviews();
    create function room_uses_of_sessions() returns trigger language plpgsql as $$
    begin
      delete from room_uses where session_id = new.id;
      if new.room_id is not null and new.state <> 'cancelled' then
        insert into room_uses (room_id, session_id, during) values (new.room_id, new.id, tstzrange(new.starts_at, new.ends_at));
      end if;
      return null;
    end $$;
    create trigger room_uses_of_sessions after insert or update on sessions for each row execute function room_uses_of_sessions();
    insert into room_uses (room_id, interview_id, during) select room_id, id, tstzrange(starts_at, ends_at) from interviews where room_id is not null and state not in ('cancelled', 'missed');
    insert into room_uses (room_id, session_id, during) select room_id, id, tstzrange(starts_at, ends_at) from sessions where room_id is not null and state <> 'cancelled';
    alter table interviews drop constraint interviews_room_once;
    alter table sessions drop constraint sessions_room_once;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table interviews add constraint interviews_room_once
      exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state not in ('cancelled', 'missed') and room_id is not null);
    alter table sessions add constraint sessions_room_once
      exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled');
    drop trigger room_uses_of_sessions on sessions;
    drop function room_uses_of_sessions();
    drop trigger room_uses_of_interviews on interviews;
    drop function room_uses_of_interviews();
    drop table room_uses;
  `)
}
