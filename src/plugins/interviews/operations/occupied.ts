import { sql } from '@/database/transaction'

/** Whether the panel of a slot `s` hears somebody at its time, in an interview that stands; whether or not that was given as this slot. */
export const heard = sql`exists (select from interviews i where i.panel_id = s.panel_id and i.state <> 'cancelled'
  and tstzrange(i.starts_at, i.ends_at) && tstzrange(s.starts_at, s.ends_at))`
