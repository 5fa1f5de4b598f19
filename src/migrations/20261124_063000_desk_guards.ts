import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A counter: how many rows of a table there are of each kind, where a kind is what these expressions say of a row. */
type Counter = { table: string; of: string; columns: string[]; kind: string[] }

const counters: Counter[] = [
  {
    table: 'standing_counts',
    of: 'standings',
    columns: ['program_id', 'stage', 'status', 'awaits_release', 'quarter'],
    kind: ['program_id', 'stage', 'status', 'awaits_release', 'standing_quarter(mean)'],
  },
  { table: 'review_counts', of: 'reviews', columns: ['reviewer_id', 'program_id', 'stage', 'state'], kind: ['reviewer_id', 'program_id', 'stage', 'state'] },
]

/**
 * Keeps a counter. Each connection counts in rows of its own, so that nobody waits for another: what is read is the sum over all connections.
 */
function keep({ table, of, columns, kind }: Counter): string {
  const key = columns.join(', ')
  const add = (changes: string) => `
        insert into ${table} (${key}, backend, count)
          select ${key}, pg_backend_pid(), sum(change) from (${changes}) as changes(${key}, change) group by ${key} having sum(change) <> 0
          on conflict (${key}, backend) do update set count = ${table}.count + excluded.count;`
  const added = `select ${kind.join(', ')}, 1 from added`
  const removed = `select ${kind.join(', ')}, -1 from removed`
  return `
    create function ${table}_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then ${add(added)}
      elsif tg_op = 'DELETE' then ${add(removed)}
      else ${add(`${added} union all ${removed}`)}
      end if;
      return null;
    end $$;
    create trigger ${table}_insert after insert on ${of} referencing new table as added for each statement execute function ${table}_change();
    create trigger ${table}_update after update on ${of} referencing new table as added old table as removed for each statement execute function ${table}_change();
    create trigger ${table}_delete after delete on ${of} referencing old table as removed for each statement execute function ${table}_change();

    -- Adds up what the connections counted. Rows that are being written just now are left for the next time.
    create function ${table}_gather() returns void language sql as $$
      with gone as (delete from ${table} where ctid in (select ctid from ${table} where backend <> 0 for update skip locked) returning *)
      insert into ${table} (${key}, backend, count) select ${key}, 0, sum(count) from gone group by ${key}
        on conflict (${key}, backend) do update set count = ${table}.count + excluded.count;
    $$;`
}

/** What makes the desk as quick with a hundred thousand applications as with a thousand: standings, counters, and an index for each order. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    -- Counters ---------------------------------------------------------------------------------------------------------
    create table standing_counts (
      program_id uuid not null references programs (id) on delete cascade,
      stage enum_standings_stage not null,
      status varchar not null,
      awaits_release boolean not null,
      quarter integer not null, -- the mean times four, rounded down; -1 without a mean
      backend integer not null, -- the connection that counted; 0 once it is added up
      count integer not null,
      primary key (program_id, stage, status, awaits_release, quarter, backend)
    );
    create table review_counts (
      reviewer_id uuid not null references staff (id) on delete cascade,
      program_id uuid not null references programs (id) on delete cascade,
      stage enum_reviews_stage not null,
      state enum_reviews_state not null,
      backend integer not null,
      count integer not null,
      primary key (reviewer_id, program_id, stage, state, backend)
    );
    create index review_counts_program on review_counts (program_id, stage);
    create function standing_quarter(mean numeric) returns integer language sql immutable as $$
      select coalesce(floor(mean * 4)::integer, -1)
    $$;
  `)
  for (const counter of counters) await db.execute(sql.raw(keep(counter)))
  await db.execute(sql`
    -- Standings: one for each stage that an application has reached ---------------------------------------------------
    create function standings_follow() returns trigger language plpgsql as $$
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
    create trigger standings_follow_insert after insert on applications for each row execute function standings_follow();
    create trigger standings_follow_update after update on applications for each row
      when (old.status is distinct from new.status or old.announced_status is distinct from new.announced_status) execute function standings_follow();
    update applications set status = status where status <> 'draft';

    create index standings_by_rank on standings (program_id, stage, mean desc nulls last, application_id);
    create index standings_by_rank_in_status on standings (program_id, stage, status, mean desc nulls last, application_id);
    create index standings_by_spread on standings (program_id, stage, spread desc nulls last, application_id);
    create index standings_by_reviews on standings (program_id, stage, reviews, application_id);
    create index standings_by_age on standings (program_id, stage, created_at desc, application_id);
    create index standings_awaiting on standings (program_id, stage, application_id) where awaits_release;

    -- Finding a person by a piece of the name or receipt, with or without the letters that only Azerbaijani has ------
    create function search_fold(words text) returns text language sql immutable parallel safe as $$
      select translate(lower(words collate "az-x-icu"), 'əıöüçşğ', 'eioucsg')
    $$;
    create function application_words(surname text, given_name text, patronymic text, receipt text) returns text language sql immutable parallel safe as $$
      select public.search_fold(coalesce(surname, '') || ' ' || coalesce(given_name, '') || ' ' || coalesce(patronymic, '') || ' ' || coalesce(receipt, ''))
    $$;
    create index applications_by_words on applications using gin (application_words(person_surname, person_given_name, person_patronymic, receipt) gin_trgm_ops);
    create index applications_by_name on applications (program_id, person_surname collate "az-x-icu", person_given_name collate "az-x-icu", id);

    -- The queue of a reviewer, and offers that may lapse ---------------------------------------------------------------
    create index reviews_queue on reviews (reviewer_id, stage, state, id);
    create index applications_offered_until on applications (answer_by) where status = 'offered';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index applications_offered_until;
    drop index reviews_queue;
    drop index applications_by_name;
    drop index applications_by_words;
    drop function application_words(text, text, text, text);
    drop function search_fold(text);
    drop index standings_awaiting;
    drop index standings_by_age;
    drop index standings_by_reviews;
    drop index standings_by_spread;
    drop index standings_by_rank_in_status;
    drop index standings_by_rank;
    drop trigger standings_follow_update on applications;
    drop trigger standings_follow_insert on applications;
    drop function standings_follow();
  `)
  for (const { table, of } of counters) {
    await db.execute(
      sql.raw(`
        drop trigger ${table}_delete on ${of};
        drop trigger ${table}_update on ${of};
        drop trigger ${table}_insert on ${of};
        drop function ${table}_gather();
        drop function ${table}_change();
        drop table ${table};
      `),
    )
  }
  await db.execute(sql`drop function standing_quarter(numeric)`)
}
