import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * When somebody was told where they stand, for what was told before that was written down: the ledger says it of each step that is told at once, and of each announcement of a release. What it does not know stays empty.
 * An entry counts when nothing else was told after it; of several, the first does.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    with said as (
      select subject, number, action = 'announce' or details->>'to' = details->>'announced' as tells,
        case action when 'announce' then details->>'status' else details->>'announced' end as told,
        coalesce((details->>'at')::timestamptz, created_at) as at
      from ledger where subject_type = 'applications' and action in ('step', 'announce')
    ), first as (
      select distinct on (a.id) a.id, s.at
      from applications a join said s on s.subject = a.id::text and s.told = a.announced_status::text and s.tells
      where a.announced_at is null and not exists (select from said later where later.subject = s.subject and later.number > s.number and later.told <> s.told)
      order by a.id, s.number
    )
    update applications a set announced_at = first.at from first where first.id = a.id`)
}

/** What was filled in stays: it is true, and nothing tells it from what was written at the time. */
export async function down(): Promise<void> {}
