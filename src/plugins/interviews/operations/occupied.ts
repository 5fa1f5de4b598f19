import { sql } from '@/database/transaction'

/** Whether the panel of a slot `s` hears somebody at its time, whether or not that was given as this slot. Who was not there is heard by nobody. */
export const heard = sql`exists (select from interviews i where i.panel_id = s.panel_id and i.state not in ('cancelled', 'missed')
  and tstzrange(i.starts_at, i.ends_at) && tstzrange(s.starts_at, s.ends_at))`

/** Whether the room of a slot `s` is taught in at its time. */
export const taughtIn = sql`exists (select from room_uses u where u.room_id = s.room_id and u.session_id is not null and u.during && tstzrange(s.starts_at, s.ends_at))`
