import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns'

/** An hour of every week; `weekday` from Monday, 1, to Sunday, 7; hours as HH:MM by the clocks of the School. */
export type WeeklyHour = { weekday: number; from: string; to: string }

/** A training that has no session yet. They come in the order in which they are taught. */
export type Wanted = { training: string; trainers: readonly string[] }

/** A session that stands. `place`: before how many of the wanted ones it is taught; null where it is another cohort's, and only keeps its trainers busy. */
export type Standing = { startsAt: Date; endsAt: Date; trainers: readonly string[]; place: number | null }

export type Draft = {
  wanted: readonly Wanted[]
  standing: readonly Standing[]
  hours: readonly WeeklyHour[]
  /** The first and the last day, as YYYY-MM-DD */
  first: string
  last: string
  /** Days on which nothing is held, as YYYY-MM-DD */
  closed: ReadonlySet<string>
  /** Spreads the trainings over all the time that there is, instead of one after the other from the beginning. */
  spread: boolean
  zone: string
}

export type Time = { startsAt: Date; endsAt: Date }

/** Why a training has no time: there are none at all, its trainers have others, or the ones that they could take would break the order or are needed by others. */
export type WhyNot = 'noTimes' | 'trainersBusy' | 'order'

export type Placed = { training: string } & ({ time: Time; why: null } | { time: null; why: WhyNot })

/** The moment of a day, as YYYY-MM-DD, and an hour, as HH:MM, by the clocks of a zone. */
export const momentAt = (day: string, hour: string, zone: string): Date => {
  const [year, month, date, hours, minutes] = `${day}-${hour.replace(':', '-')}`.split('-').map(Number) as [number, number, number, number, number]
  return new Date(new TZDate(year, month - 1, date, hours, minutes, zone).getTime())
}

const overlaps = (one: Time, other: Time): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Every time that the hours of the week give, by when it begins, without closed days and without what the cohort has already. */
function timesOf({ closed, first, hours, last, standing, zone }: Draft): Time[] {
  const times: Time[] = []
  const own = standing.filter(({ place }) => place !== null)
  for (let date = new Date(`${first}T00:00:00Z`); date.toISOString().slice(0, 10) <= last; date = addDays(date, 1)) {
    const [day, weekday] = [date.toISOString().slice(0, 10), date.getUTCDay() || 7]
    if (closed.has(day)) continue
    for (const hour of hours.filter((one) => one.weekday === weekday && one.from < one.to)) {
      const time = { startsAt: momentAt(day, hour.from, zone), endsAt: momentAt(day, hour.to, zone) }
      if (!own.some((other) => overlaps(time, other))) times.push(time)
    }
  }
  return times.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.endsAt.getTime() - other.endsAt.getTime())
}

const free = (trainers: readonly string[], time: Time, standing: readonly Standing[]): boolean =>
  !standing.some((other) => overlaps(time, other) && other.trainers.some((one) => trainers.includes(one)))

/** Whether a wanted training keeps its place among the sessions of its cohort that stand. */
const inOrder = (index: number, time: Time, standing: readonly Standing[]): boolean =>
  standing.every(({ endsAt, place, startsAt }) => place === null || (place > index ? time.endsAt <= startsAt : time.startsAt >= endsAt))

/** How good a partial timetable is: how many are placed, and among equally many, how far they are from where they should be. */
type Score = { placed: number; away: number }
const better = (one: Score, other: Score): boolean => one.placed > other.placed || (one.placed === other.placed && one.away < other.away)

/**
 * Gives as many trainings as can be a time each, in their order and without a clash; among all ways to do so, the one that is nearest to an even spread, or else the earliest. Found by dynamic programming
 * over trainings and times, as sequences are aligned (Needleman and Wunsch, J. Mol. Biol. 48, 1970), in time proportional to their product.
 * @returns one entry for each wanted training, in the given order
 */
export function draftTimetable(draft: Draft): Placed[] {
  const { spread, standing, wanted } = draft
  const times = timesOf(draft)
  const [opens, closes] = [momentAt(draft.first, '00:00', draft.zone).getTime(), addDays(momentAt(draft.last, '00:00', draft.zone), 1).getTime()]
  const aim = (index: number): number => (spread ? opens + ((index + 0.5) * (closes - opens)) / wanted.length : opens)
  const may = wanted.map(({ trainers }, index) => times.map((time) => free(trainers, time, standing) && inOrder(index, time, standing)))
  // Two times of one day may overlap where the hours of the week do: after one, the next that begins when it is over.
  const next = times.map(({ endsAt }) => {
    const found = times.findIndex(({ startsAt }) => startsAt >= endsAt)
    return found === -1 ? times.length : found
  })

  // best[i][j]: the best that can be done with the trainings from i on and the times from j on.
  const nothing = (): Score => ({ placed: 0, away: 0 })
  const best: Score[][] = Array.from({ length: wanted.length + 1 }, () => Array.from({ length: times.length + 1 }, nothing))
  const at = (i: number, j: number): Score => best[i]?.[j] ?? nothing()
  const taking = (i: number, j: number): Score | null => {
    const time = times[j]
    if (!time || !may[i]?.[j]) return null
    const rest = at(i + 1, next[j] ?? times.length)
    return { placed: rest.placed + 1, away: rest.away + Math.abs(time.startsAt.getTime() - aim(i)) }
  }
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    for (let j = times.length - 1; j >= 0; j -= 1) {
      const without = better(at(i, j + 1), at(i + 1, j)) ? at(i, j + 1) : at(i + 1, j)
      const took = taking(i, j)
      const row = best[i]
      if (row) row[j] = took && !better(without, took) ? took : without
    }

  let j = 0
  return wanted.map(({ training, trainers }, i): Placed => {
    while (j < times.length && at(i, j + 1).placed === at(i, j).placed && at(i, j + 1).away === at(i, j).away && !same(taking(i, j), at(i, j))) j += 1
    const time = times[j]
    if (time && same(taking(i, j), at(i, j))) {
      j = next[j] ?? times.length
      return { training, time, why: null }
    }
    return { training, time: null, why: times.length === 0 ? 'noTimes' : times.some((one) => free(trainers, one, standing)) ? 'order' : 'trainersBusy' }
  })
}

const same = (one: Score | null, other: Score): boolean => one !== null && one.placed === other.placed && one.away === other.away
