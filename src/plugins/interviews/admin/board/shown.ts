import type { Locale } from '@/i18n/locales'
import type { Place } from '../../operations/read-timetable'

/** A slot on the board. `blocked`: in the way of an interview of somebody else. */
export type ShownSlot = { id: string; panel: string; day: string; from: string; to: string; where: string; startsAt: Date; state: 'open' | 'closed' | 'chosen' | 'blocked' }

/** Somebody on the board. `slot`: where they stand; null for who waits. `when`: their time in words. */
export type ShownPerson = {
  application: string
  name: string
  receipt: string
  spoken: Locale
  travels: boolean
  place: Place
  slot: string | null
  interview: string | null
  when: string | null
  fixed: boolean
  pinned: boolean
}

export type Shown = { panels: { id: string; name: string }[]; days: { day: string; label: string }[]; slots: ShownSlot[]; people: ShownPerson[] }
