import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself refuses, whatever code runs.
 *
 * - ledger: rows are only added; number and hash of the chain are given here
 * - seats: offered, enrolled and graduated never exceed a programme's capacity
 * - interviews: nobody is in two at a time
 * - content: publishing anything tells every web process which collection changed, when the change commits
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists btree_gist;

    -- Ledger -----------------------------------------------------------------------------------------------------------
    create function ledger_append() returns trigger language plpgsql as $$
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

    create function ledger_hash(entry ledger) returns text language sql stable as $$
      select encode(sha256(convert_to(concat_ws(E'\\x1f', entry.subject_type, entry.subject, entry.number, coalesce(entry.previous_hash, ''), entry.action,
        entry.actor_type, coalesce(entry.actor, ''), coalesce(entry.actor_name, ''), coalesce(entry.reason, ''), coalesce(entry.details::text, ''),
        to_char(entry.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')), 'hex')
    $$;

    create function ledger_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'The ledger is append-only.' using errcode = 'integrity_constraint_violation';
    end $$;

    create trigger ledger_append before insert on ledger for each row execute function ledger_append();
    create trigger ledger_refuse before update or delete on ledger for each row execute function ledger_refuse();
    create trigger ledger_refuse_truncate before truncate on ledger for each statement execute function ledger_refuse();

    -- Seats ------------------------------------------------------------------------------------------------------------
    create table program_seats (
      program_id uuid primary key references programs (id) on delete cascade,
      capacity integer not null,
      taken integer not null default 0,
      constraint program_seats_capacity check (taken between 0 and capacity)
    );
    insert into program_seats (program_id, capacity) select id, capacity from programs where capacity is not null;

    create function program_seats_capacity() returns trigger language plpgsql as $$
    begin
      insert into program_seats (program_id, capacity) values (new.id, coalesce(new.capacity, 0))
        on conflict (program_id) do update set capacity = excluded.capacity where program_seats.capacity <> excluded.capacity;
      return null;
    end $$;
    create trigger program_seats_capacity after insert or update of capacity on programs for each row execute function program_seats_capacity();

    create function holds_seat(status enum_applications_status) returns integer language sql immutable as $$
      select case when status in ('offered', 'enrolled', 'graduated') then 1 else 0 end
    $$;
    create function program_seats_take() returns trigger language plpgsql as $$
    declare
      change integer := 0;
    begin
      if tg_op <> 'INSERT' then
        if tg_op = 'DELETE' or new.program_id is distinct from old.program_id then
          update program_seats set taken = taken - 1 where program_id = old.program_id and holds_seat(old.status) = 1;
        else
          change := holds_seat(new.status) - holds_seat(old.status);
        end if;
      end if;
      if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.program_id is distinct from old.program_id) then
        change := holds_seat(new.status);
      end if;
      if change <> 0 then
        update program_seats set taken = taken + change where program_id = new.program_id;
      end if;
      return null;
    end $$;
    create trigger program_seats_take after insert or delete or update of status, program_id on applications for each row execute function program_seats_take();

    -- Interviews -------------------------------------------------------------------------------------------------------
    alter table interviews add constraint interviews_order check (starts_at < ends_at);
    alter table interviews add constraint interviews_panel_once
      exclude using gist (panel_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled');
    create unique index interviews_one_live on interviews (application_id) where (state = 'scheduled');

    create table interview_panelists (
      interview_id uuid not null references interviews (id) on delete cascade,
      staff_id uuid not null references staff (id) on delete cascade,
      during tstzrange not null,
      primary key (interview_id, staff_id),
      constraint interview_panelists_once exclude using gist (staff_id with =, during with &&)
    );
    create function interview_panelists_fill() returns trigger language plpgsql as $$
    begin
      delete from interview_panelists where interview_id = new.id;
      if new.state <> 'cancelled' then
        insert into interview_panelists (interview_id, staff_id, during)
          select distinct new.id, r.staff_id, tstzrange(new.starts_at, new.ends_at) from panels_rels r
          where r.parent_id = new.panel_id and r.path = 'members' and r.staff_id is not null;
      end if;
      return null;
    end $$;
    create trigger interview_panelists_fill after insert or update on interviews for each row execute function interview_panelists_fill();

    create function interview_panelists_join() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        delete from interview_panelists p using interviews i where p.interview_id = i.id and i.panel_id = old.parent_id and p.staff_id = old.staff_id and i.state = 'scheduled';
      elsif new.path = 'members' and new.staff_id is not null then
        insert into interview_panelists (interview_id, staff_id, during)
          select i.id, new.staff_id, tstzrange(i.starts_at, i.ends_at) from interviews i where i.panel_id = new.parent_id and i.state = 'scheduled'
          on conflict (interview_id, staff_id) do nothing;
      end if;
      return null;
    end $$;
    create trigger interview_panelists_join after insert or delete on panels_rels for each row execute function interview_panelists_join();

    -- Rate limits (rate-limiter-flexible) ------------------------------------------------------------------------------
    create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);

    -- Content ----------------------------------------------------------------------------------------------------------
    create function content_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('content', tg_argv[0]);
      return null;
    end $$;
  `)
  for (const table of ['pages', 'news', 'programs', 'trainings', 'trainers', 'partners', 'media', 'site']) {
    await db.execute(sql.raw(`create trigger content_changed after insert or update or delete on "${table}" for each statement execute function content_changed('${table}')`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['pages', 'news', 'programs', 'trainings', 'trainers', 'partners', 'media', 'site']) {
    await db.execute(sql.raw(`drop trigger content_changed on "${table}"`))
  }
  await db.execute(sql`
    drop function content_changed();
    drop table rate_limits;
    drop trigger interview_panelists_join on panels_rels;
    drop trigger interview_panelists_fill on interviews;
    drop function interview_panelists_join();
    drop function interview_panelists_fill();
    drop table interview_panelists;
    drop index interviews_one_live;
    alter table interviews drop constraint interviews_panel_once;
    alter table interviews drop constraint interviews_order;
    drop trigger program_seats_take on applications;
    drop trigger program_seats_capacity on programs;
    drop function program_seats_take();
    drop function program_seats_capacity();
    drop function holds_seat(enum_applications_status);
    drop table program_seats;
    drop trigger ledger_refuse_truncate on ledger;
    drop trigger ledger_refuse on ledger;
    drop trigger ledger_append on ledger;
    drop function ledger_refuse();
    drop function ledger_append();
    drop function ledger_hash(ledger);
  `)
}
