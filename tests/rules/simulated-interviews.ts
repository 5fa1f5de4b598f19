import { slotsOf } from '@/plugins/interviews/rules/slots/slots'
import type { TimetableProblem } from '@/plugins/interviews/rules/timetable/problem'
import { luckOf } from '@/plugins/selection/rules/luck'

export type Simulated = { applicants: number; panels: number; days: number; daysOfPanel: number; far: number; seed: number }

const dayOf = (place: number) => new Date(Date.UTC(2026, 9, 5 + place)).toISOString().slice(0, 10)
const moment = (day: string, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+04:00`)

/**
 * A stage as it may be: panels of three that sit on some of the days, eight interviews a day; two in three understand only Azerbaijani or one more
 * language. Of the applicants, some come from far (`far`: how many of all, 0 to 1), a quarter can't come for a day or half of one, four in ten have a conflict with somebody, one in
 * seven has a wish.
 */
export function simulatedInterviews({ applicants, days, daysOfPanel, far, panels, seed }: Simulated): TimetableProblem {
  const luck = luckOf('interviews', seed)
  const some = <T>(count: number, make: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => make(place))
  const oneIn = (count: number) => luck(1, count) === 1
  const teams = some(panels, (place) => ({
    id: `panel${place}`,
    members: some(3, (member) => `member${3 * place + member}`),
    languages: ['az', ...(place % 3 === 0 ? ['ru'] : []), ...(place % 2 === 0 ? ['en'] : [])],
  }))
  const sittings = teams.flatMap(({ id: panel }, place) =>
    // Panels begin one after another, so that there are slots on every day.
    some(daysOfPanel, (turn) => ({ panel, day: dayOf((place + turn * Math.ceil(days / daysOfPanel)) % days), from: '09:00', to: '15:10' })),
  )
  const { slots } = slotsOf({ length: 30, pause: 10, breaks: [{ from: '11:30', to: '12:20' }], panels: teams.map(({ id, members }) => ({ id, members })), sittings })
  const halfDay = (day: string, half: number) => ({ from: moment(day, half === 2 ? 12 : 8), to: moment(day, half === 1 ? 12 : 18) })
  const people = some(applicants, (place) => {
    const lot = luck(1, 20)
    return {
      id: `applicant${place}`,
      rank: place + 1,
      language: lot <= 3 ? 'ru' : lot <= 6 ? 'en' : 'az',
      ...(luck(1, 100) <= 100 * far ? { travels: { arrives: '11:00', leaves: '14:00' } } : {}),
      impossible: oneIn(4) ? [halfDay(dayOf(luck(0, days - 1)), luck(0, 2))] : [],
      wishes: oneIn(7) ? [halfDay(dayOf(luck(0, days - 1)), luck(0, 2))] : [],
    }
  })
  const conflicts = people.filter(() => luck(1, 10) <= 4).map(({ id }) => ({ applicant: id, member: `member${luck(0, 3 * panels - 1)}` }))
  return { seed, panels: teams, slots: slots.map(({ link: _, ...slot }) => slot), applicants: people, conflicts }
}
