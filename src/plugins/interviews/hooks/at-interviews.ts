import { sql } from '@/database/transaction'

/** Whether a programme `p` is at its interviews: it has panels, and people who were told that they are shortlisted. */
export const atInterviews = sql`exists (select from panels n where n.program_id = p.id)
  and exists (select from applications a where a.program_id = p.id and a.status = 'shortlisted' and a.announced_status = 'shortlisted')`
