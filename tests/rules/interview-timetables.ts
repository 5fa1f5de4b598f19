import fc from 'fast-check'
import type { TimetableProblem } from '@/plugins/interviews/rules/timetable/problem'

export const names = (count: number, kind: string) => Array.from({ length: count }, (_, index) => `${kind}${index}`)

export const days = ['2026-10-05', '2026-10-06']

/** A moment by the clocks of Baku; `quarter` counts the quarters of an hour since nine. */
export const at = (day: string, quarter: number) => new Date(new Date(`${day}T09:00:00+04:00`).getTime() + quarter * 15 * 60_000)

const day = fc.constantFrom(...days)
const language = fc.constantFrom('az', 'ru')
const span = fc.tuple(day, fc.nat(10), fc.integer({ min: 1, max: 8 })).map(([on, from, length]) => ({ from: at(on, from), to: at(on, from + length) }))

type Asked = Omit<Required<TimetableProblem>, 'zone' | 'nodes'>

/** Small problems with everything in them: languages, conflicts, impossible times, travel, members and rooms that are shared, slots that overlap, slots that are taken. */
export const timetablesOf = (mostSlots: number, mostApplicants: number): fc.Arbitrary<Asked> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(mostSlots), fc.nat(mostApplicants)).chain(([panels, slots, applicants]) => {
    const members = names(4, 'member')
    return fc.record({
      seed: fc.integer(),
      prefer: fc.constantFrom('best' as const, 'stay' as const),
      panels: fc.tuple(
        ...names(panels, 'panel').map((id) =>
          fc.record({
            id: fc.constant(id),
            members: fc.subarray(members, { maxLength: 2 }),
            languages: fc.option(fc.subarray(['az', 'ru']), { nil: undefined }),
          }),
        ),
      ),
      slots: fc.tuple(
        ...names(slots, 'slot').map((id) =>
          fc
            .tuple(fc.constantFrom(...names(panels, 'panel')), day, fc.nat(12), fc.integer({ min: 1, max: 3 }), fc.constantFrom('north', 'south', null))
            .map(([panel, on, from, length, room]) => ({
              id,
              panel,
              day: on,
              startsAt: at(on, from),
              endsAt: at(on, from + length),
              room,
            })),
        ),
      ),
      applicants: fc.tuple(
        ...names(applicants, 'applicant').map((id) =>
          fc.record({
            id: fc.constant(id),
            language: fc.option(language, { nil: undefined }),
            impossible: fc.array(span, { maxLength: 1 }),
            wishes: fc.array(span, { maxLength: 1 }),
            travels: fc.option(fc.constant({ arrives: '10:00', leaves: '11:15' }), { nil: undefined }),
            rank: fc.option(fc.nat(9), { nil: undefined }),
          }),
        ),
      ),
      conflicts: fc.subarray(
        names(applicants, 'applicant').flatMap((applicant) => members.map((member) => ({ applicant, member }))),
        { maxLength: Math.min(3, applicants * members.length) },
      ),
      present: fc
        .tuple(fc.shuffledSubarray(names(slots, 'slot')), fc.shuffledSubarray(names(applicants, 'applicant')))
        .map(([some, people]) => some.slice(0, people.length).map((slot, place) => ({ slot, applicant: people[place] as string, fixed: false }))),
      weights: fc.record({
        travel: fc.nat(12),
        sittings: fc.nat(12),
        gaps: fc.nat(12),
        uneven: fc.nat(12),
        strata: fc.nat(12),
        wishes: fc.nat(12),
        moved: fc.nat(12),
      }),
    })
  })

type Problem = Pick<Asked, 'applicants' | 'conflicts' | 'panels' | 'slots'>

/** Whether an applicant may have a slot, told in another way than the rules tell it. */
export function mayHave({ applicants, conflicts, panels, slots }: Problem, applicant: string, slot: string): boolean {
  const [person, one] = [applicants.find(({ id }) => id === applicant), slots.find(({ id }) => id === slot)]
  const panel = panels.find(({ id }) => id === one?.panel)
  if (!person || !one || !panel) return false
  const unspoken = person.language !== undefined && panel.languages !== undefined && !panel.languages.some((spoken) => spoken === person.language)
  const enemy = conflicts.some((conflict) => conflict.applicant === applicant && panel.members.includes(conflict.member))
  return !unspoken && !enemy && !(person.impossible ?? []).some(({ from, to }) => from < one.endsAt && one.startsAt < to)
}

/** Whether two slots can't both be used: one panel, member or room would be in two places. */
export function clash({ panels, slots }: Problem, first: string, second: string): boolean {
  const [one, other] = [slots.find(({ id }) => id === first), slots.find(({ id }) => id === second)]
  if (!one || !other || one === other || one.endsAt <= other.startsAt || other.endsAt <= one.startsAt) return false
  const members = (panel: string) => panels.find(({ id }) => id === panel)?.members ?? []
  return one.panel === other.panel || (Boolean(one.room) && one.room === other.room) || members(one.panel).some((member) => members(other.panel).includes(member))
}
