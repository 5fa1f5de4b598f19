import { overlap } from '../time'
import { spanOf } from './hindrances'
import type { ReadTimetable, TimetableSlot } from './problem'

/** What two slots can't both use at once. */
export type Shared = { readonly kind: 'panel' | 'member' | 'room'; readonly id: string }

export const usesOf = (slot: TimetableSlot, membersOf: ReadonlyMap<string, readonly string[]>): Shared[] => [
  { kind: 'panel', id: slot.panel },
  ...(membersOf.get(slot.panel) ?? []).map((id) => ({ kind: 'member' as const, id })),
  ...(slot.room ? [{ kind: 'room' as const, id: slot.room }] : []),
]

/**
 * Groups of slots of which at most one can be used, since a panel, a member or a room would be in two places. Slots that share one thing are spans on
 * a line, so the groups that are under way at some beginning hold every clash there is (Helly).
 * @returns places in the list of slots, each group once
 */
export function clashesOf({ panels, slots }: Pick<ReadTimetable, 'panels' | 'slots'>): number[][] {
  const membersOf = new Map(panels.map(({ id, members }) => [id, members]))
  const users = new Map<string, number[]>()
  for (const [place, slot] of slots.entries()) for (const { id, kind } of usesOf(slot, membersOf)) users.set(`${kind} ${id}`, [...(users.get(`${kind} ${id}`) ?? []), place])
  const groups = new Map<string, number[]>()
  for (const places of users.values())
    for (const first of places) {
      const start = (slots[first] as TimetableSlot).startsAt.getTime()
      const group = places.filter((place) => overlap(spanOf(slots[place] as TimetableSlot), { from: start, to: start + 1 }))
      if (group.length > 1) groups.set(group.join(' '), group)
    }
  return [...groups.values()]
}
