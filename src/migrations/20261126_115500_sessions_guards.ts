import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** No cohort, no room and no trainer has two sessions at a time. What is cancelled keeps nobody busy; a draft does, so that what is planned can be published. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table sessions add constraint sessions_order check (starts_at < ends_at);
    alter table sessions add constraint sessions_cohort_once
      exclude using gist (program_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled');
    alter table sessions add constraint sessions_room_once
      exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled');

    create table session_trainers (
      session_id uuid not null references sessions (id) on delete cascade,
      trainer_id uuid not null references trainers (id) on delete cascade,
      during tstzrange not null,
      primary key (session_id, trainer_id),
      constraint session_trainers_once exclude using gist (trainer_id with =, during with &&)
    );
    create function session_trainers_fill(session uuid) returns void language plpgsql as $$
    begin
      delete from session_trainers where session_id = session;
      insert into session_trainers (session_id, trainer_id, during)
        select distinct s.id, r.trainers_id, tstzrange(s.starts_at, s.ends_at) from sessions s join sessions_rels r on r.parent_id = s.id
        where s.id = session and s.state <> 'cancelled' and r.path = 'trainers' and r.trainers_id is not null;
    end $$;
    create function session_trainers_move() returns trigger language plpgsql as $$
    begin
      perform session_trainers_fill(new.id);
      return null;
    end $$;
    create trigger session_trainers_move after insert or update on sessions for each row execute function session_trainers_move();
    create function session_trainers_change() returns trigger language plpgsql as $$
    begin
      perform session_trainers_fill(case when tg_op = 'DELETE' then old.parent_id else new.parent_id end);
      return null;
    end $$;
    create trigger session_trainers_change after insert or update or delete on sessions_rels for each row execute function session_trainers_change();
    insert into session_trainers (session_id, trainer_id, during)
      select distinct s.id, r.trainers_id, tstzrange(s.starts_at, s.ends_at) from sessions s join sessions_rels r on r.parent_id = s.id
      where s.state <> 'cancelled' and r.path = 'trainers' and r.trainers_id is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger session_trainers_change on sessions_rels;
    drop function session_trainers_change();
    drop trigger session_trainers_move on sessions;
    drop function session_trainers_move();
    drop function session_trainers_fill(uuid);
    drop table session_trainers;
    alter table sessions drop constraint sessions_room_once;
    alter table sessions drop constraint sessions_cohort_once;
    alter table sessions drop constraint sessions_order;
  `)
}
