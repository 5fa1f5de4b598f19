import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** When and where a training is held becomes a session of it, so that the calendar has one source. What was published is told already; where no end was known, a training took an hour and a half. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create temporary table held on commit drop as
      select t.id as training, gen_random_uuid() as session, t.program_id as program, t.starts_at,
        case when t.ends_at > t.starts_at then t.ends_at else t.starts_at + interval '90 minutes' end as ends_at, t._status = 'published' as told
      from trainings t where t.starts_at is not null and t.program_id is not null and not exists (select from sessions s where s.training_id = t.id);
    insert into sessions (id, training_id, program_id, starts_at, ends_at, state)
      select session, training, program, starts_at, ends_at, (case when told then 'planned' else 'draft' end)::enum_sessions_state from held;
    insert into sessions_locales (_parent_id, _locale, venue) select h.session, l._locale, l.venue from held h join trainings_locales l on l._parent_id = h.training where l.venue is not null;
    insert into sessions_rels (parent_id, "order", path, trainers_id)
      select h.session, r."order", 'trainers', r.trainers_id from held h join trainings_rels r on r.parent_id = h.training where r.path = 'trainers';

    DROP INDEX "trainings_starts_at_idx";
    DROP INDEX "_trainings_v_version_version_starts_at_idx";
    ALTER TABLE "trainings" DROP COLUMN "starts_at";
    ALTER TABLE "trainings" DROP COLUMN "ends_at";
    ALTER TABLE "trainings_locales" DROP COLUMN "venue";
    ALTER TABLE "_trainings_v" DROP COLUMN "version_starts_at";
    ALTER TABLE "_trainings_v" DROP COLUMN "version_ends_at";
    ALTER TABLE "_trainings_v_locales" DROP COLUMN "version_venue";
  `)
}

/** A training has its first session back as its time and place; the sessions stay. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "trainings" ADD COLUMN "starts_at" timestamp(3) with time zone;
    ALTER TABLE "trainings" ADD COLUMN "ends_at" timestamp(3) with time zone;
    ALTER TABLE "trainings_locales" ADD COLUMN "venue" varchar;
    ALTER TABLE "_trainings_v" ADD COLUMN "version_starts_at" timestamp(3) with time zone;
    ALTER TABLE "_trainings_v" ADD COLUMN "version_ends_at" timestamp(3) with time zone;
    ALTER TABLE "_trainings_v_locales" ADD COLUMN "version_venue" varchar;
    CREATE INDEX "trainings_starts_at_idx" ON "trainings" USING btree ("starts_at");
    CREATE INDEX "_trainings_v_version_version_starts_at_idx" ON "_trainings_v" USING btree ("version_starts_at");

    create temporary table held on commit drop as
      select distinct on (training_id) training_id as training, id as session, starts_at, ends_at from sessions where state <> 'cancelled' order by training_id, starts_at;
    update trainings t set starts_at = h.starts_at, ends_at = h.ends_at from held h where h.training = t.id;
    update _trainings_v v set version_starts_at = h.starts_at, version_ends_at = h.ends_at from held h where h.training = v.parent_id;
    update trainings_locales l set venue = s.venue from held h join sessions_locales s on s._parent_id = h.session where l._parent_id = h.training and l._locale = s._locale;
    update _trainings_v_locales l set version_venue = s.venue from _trainings_v v join held h on h.training = v.parent_id join sessions_locales s on s._parent_id = h.session
      where l._parent_id = v.id and l._locale = s._locale;
  `)
}
