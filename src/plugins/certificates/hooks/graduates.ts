import { sql } from '@/database/transaction'

/** Whether somebody has completed a programme `p`. */
export const hasGraduates = sql`exists (select from applications a where a.program_id = p.id and a.status = 'graduated')`
