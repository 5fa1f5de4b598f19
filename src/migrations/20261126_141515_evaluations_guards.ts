import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was said is of the scale, and no fewer than three were promised. Once somebody has said how a session was, its end stays: it says until when participants are asked, and so from when on the answers, which then never grow, are shown. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table evaluations add constraint evaluations_promised check (promised >= 3);
    alter table evaluations add constraint evaluations_scale
      check (useful in (1, 2, 3, 4, 5) and clear in (1, 2, 3, 4, 5) and lively in (1, 2, 3, 4, 5) and organised in (1, 2, 3, 4, 5));
    create function sessions_evaluated() returns trigger language plpgsql as $$
    begin
      if new.ends_at <> old.ends_at and exists (select from evaluators where session_id = old.id) then
        raise exception 'The end of a session that somebody has evaluated stays.' using errcode = 'check_violation', constraint = 'sessions_evaluated';
      end if;
      return new;
    end $$;
    create trigger sessions_evaluated before update on sessions for each row execute function sessions_evaluated();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger sessions_evaluated on sessions;
    drop function sessions_evaluated();
    alter table evaluations drop constraint evaluations_scale;
    alter table evaluations drop constraint evaluations_promised;
  `)
}
