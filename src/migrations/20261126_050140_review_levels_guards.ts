import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was heard counts as scores do: a change of it leaves a version behind as well. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function keep_review_version() returns trigger language plpgsql as $$
    declare
      last record;
    begin
      select number, scores, levels, comment into last from review_versions where review_id = new.id order by number desc limit 1;
      if last.number is null or (coalesce(last.scores, '{}'), coalesce(last.levels, '{}'), coalesce(last.comment, ''))
          is distinct from (coalesce(new.scores, '{}'), coalesce(new.levels, '{}'), coalesce(new.comment, '')) then
        insert into review_versions (review_id, application_id, stage, number, scores, levels, comment, change_reason, created_at, updated_at)
        values (new.id, new.application_id, new.stage::text::enum_review_versions_stage, coalesce(last.number, 0) + 1, new.scores, new.levels, new.comment,
          case when last.number is null then null else new.change_reason end,
          case when last.number is null then coalesce(new.submitted_at, now()) else now() end, now());
      end if;
      return null;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function keep_review_version() returns trigger language plpgsql as $$
    declare
      last record;
    begin
      select number, scores, comment into last from review_versions where review_id = new.id order by number desc limit 1;
      if last.number is null or (coalesce(last.scores, '{}'), coalesce(last.comment, '')) is distinct from (coalesce(new.scores, '{}'), coalesce(new.comment, '')) then
        insert into review_versions (review_id, application_id, stage, number, scores, comment, change_reason, created_at, updated_at)
        values (new.id, new.application_id, new.stage::text::enum_review_versions_stage, coalesce(last.number, 0) + 1, new.scores, new.comment,
          case when last.number is null then null else new.change_reason end,
          case when last.number is null then coalesce(new.submitted_at, now()) else now() end, now());
      end if;
      return null;
    end $$;
  `)
}
