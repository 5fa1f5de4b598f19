import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whatever makes a review count differently leaves a version of it behind; versions are only added to. What counts already is the first version. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function keep_review_version() returns trigger language plpgsql as $$
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
    create trigger reviews_keep_version after insert or update on reviews for each row when (new.state = 'submitted') execute function keep_review_version();

    insert into review_versions (review_id, application_id, stage, number, scores, comment, created_at, updated_at)
    select id, application_id, stage::text::enum_review_versions_stage, 1, scores, comment, coalesce(submitted_at, now()), now() from reviews where state = 'submitted';

    create trigger review_versions_only_grow before update or delete on review_versions for each row execute function only_grows();
    create trigger review_versions_only_grow_whole before truncate on review_versions for each statement execute function only_grows();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger review_versions_only_grow_whole on review_versions;
    drop trigger review_versions_only_grow on review_versions;
    drop trigger reviews_keep_version on reviews;
    drop function keep_review_version();
  `)
}
