import { sql } from '@/database/transaction'
import { isTaught } from './participants'

/** Whether somebody is being taught in a programme `p`. */
export const hasCohort = sql`exists (select from applications a where a.program_id = p.id and ${isTaught})`
