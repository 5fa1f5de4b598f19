import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whoever had stepped aside before conflicts had a table of their own has declared one. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into conflicts (reviewer_id, applicant_id, application_id, kind, reason, said_by_id, created_at)
      select distinct on (r.reviewer_id, a.applicant_id) r.reviewer_id, a.applicant_id, a.id, 'declared'::enum_conflicts_kind, coalesce(nullif(r.conflict_reason, ''), '–'), r.reviewer_id, r.updated_at
      from reviews r join applications a on a.id = r.application_id where r.state = 'conflict' order by r.reviewer_id, a.applicant_id, r.updated_at
  `)
}

/** The reviews still say who stepped aside. */
export async function down(): Promise<void> {}
