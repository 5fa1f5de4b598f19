import { type SQL, sql } from '@/database/transaction'

/**
 * Which number an application `a` is on the reserve list now: one more than those before it who still wait. Its place on the list is frozen when it comes onto it, and promotion goes by it.
 * @param waiting who of the others `b` waits
 */
export const reservePosition = (waiting: SQL): SQL =>
  sql`case when a.reserve_place is not null then (select count(*)::int + 1 from applications b where b.program_id = a.program_id and b.reserve_place < a.reserve_place and ${waiting}) end`
