import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How each session stood when people were last told of it, written by the worker alone. What was announced before counts as told as it stands: nobody is written to about what they know. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table session_tellings (session_id uuid primary key references sessions (id) on delete cascade, told jsonb not null);
    create function session_stands(s sessions) returns jsonb language sql stable as $$
      with venue as (select coalesce(jsonb_object_agg(l._locale, l.venue), '{}') as words, min(l.venue) filter (where l._locale = 'az' and l.venue <> '') as own,
          (array_agg(l.venue order by l._locale::text) filter (where l.venue <> ''))[1] as any from sessions_locales l where l._parent_id = s.id)
      select jsonb_build_object('state', s.state, 'program', s.program_id, 'training', s.training_id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
        'where', coalesce(s.room_id::text, venue.own, venue.any), 'link', s.link,
        'trainers', (select coalesce(jsonb_agg(r.trainers_id order by r.trainers_id), '[]') from sessions_rels r where r.parent_id = s.id and r.path = 'trainers' and r.trainers_id is not null),
        'places', jsonb_build_array((select coalesce(jsonb_object_agg(l._locale, l.place), '{}') from rooms_locales l where l._parent_id = s.room_id), venue.words))
      from venue
    $$;
    insert into session_tellings (session_id, told) select s.id, session_stands(s) from sessions s where s.state <> 'draft';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function session_stands(sessions);
    drop table session_tellings;
  `)
}
