import { addDays } from 'date-fns'

/** On which days of Azerbaijan's calendar nobody works, by what is celebrated or mourned. */
export const occasions = [
  'newYear',
  'mourning',
  'womensDay',
  'novruz',
  'victoryOverFascism',
  'independence',
  'salvation',
  'armedForces',
  'victory',
  'flag',
  'solidarity',
  'ramazan',
  'qurban',
] as const

export type Occasion = (typeof occasions)[number]

/** A day off, as YYYY-MM-DD. `moved`: another day off fell on it or on a weekend, and is had on this one. `estimated`: the state announces the day itself later. */
export type DayOff = { day: string; occasion: Occasion; moved: boolean; estimated: boolean }

/** Days that are the same every year, as month, day and how many. Source: articles 105 and 106 of the Labour Code of Azerbaijan. */
const fixed: readonly (readonly [occasion: Occasion, month: number, day: number, length: number])[] = [
  ['newYear', 1, 1, 2],
  ['mourning', 1, 20, 1],
  ['womensDay', 3, 8, 1],
  ['novruz', 3, 20, 5],
  ['victoryOverFascism', 5, 9, 1],
  ['independence', 5, 28, 1],
  ['salvation', 6, 15, 1],
  ['armedForces', 6, 26, 1],
  ['victory', 11, 8, 1],
  ['flag', 11, 9, 1],
  ['solidarity', 12, 31, 1],
]

/** Days that go by the moon: month and day of the Islamic year, each two days. They are reckoned by the calendar of Umm al-Qura. */
const byTheMoon: readonly (readonly [occasion: Occasion, month: number, day: number])[] = [
  ['ramazan', 10, 1],
  ['qurban', 12, 10],
]

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

const written = (date: Date): string => date.toISOString().slice(0, 10)

const daysFrom = (first: Date, length: number): Date[] => Array.from({ length }, (_, index) => addDays(first, index))

function moonDays(year: number): { occasion: Occasion; date: Date }[] {
  const ofYear = daysFrom(new Date(Date.UTC(year, 0, 1)), 366).filter((date) => date.getUTCFullYear() === year)
  return ofYear.flatMap((date) => {
    const [month, day] = islamic
      .format(date)
      .split('/')
      .map((part) => Number.parseInt(part, 10))
    return byTheMoon.filter(([, inMonth, onDay]) => inMonth === month && onDay === day).flatMap(([occasion]) => daysFrom(date, 2).map((one) => ({ occasion, date: one })))
  })
}

/** What is celebrated or mourned in a year, on which days. */
const celebrated = (year: number): { occasion: Occasion; date: Date; estimated: boolean }[] => [
  ...fixed.flatMap(([occasion, month, day, length]) => daysFrom(new Date(Date.UTC(year, month - 1, day)), length).map((date) => ({ occasion, date, estimated: false }))),
  ...moonDays(year).map((one) => ({ ...one, estimated: true })),
]

const isWeekend = (date: Date): boolean => date.getUTCDay() === 0 || date.getUTCDay() === 6

/**
 * The days of a year on which nobody works, besides weekends, by date. A day off that falls on a weekend, or on another one, is had on the next day that would be worked on; the day of mourning is not
 * made up for.
 * @param year of the Gregorian calendar
 */
export function daysOff(year: number): DayOff[] {
  // What falls at the turn of a year is made up for in the next, whose own days off come first.
  const all = [year - 1, year, year + 1].flatMap(celebrated).sort((one, other) => one.date.getTime() - other.date.getTime())
  const off = new Map<string, DayOff>()
  const owed: typeof all = []
  for (const one of all) {
    const day = written(one.date)
    if (off.has(day)) owed.push(one)
    else off.set(day, { day, occasion: one.occasion, moved: false, estimated: one.estimated })
    if (isWeekend(one.date) && one.occasion !== 'mourning' && !owed.includes(one)) owed.push(one)
  }
  for (const { date, estimated, occasion } of owed) {
    let next = addDays(date, 1)
    while (isWeekend(next) || off.has(written(next))) next = addDays(next, 1)
    off.set(written(next), { day: written(next), occasion, moved: true, estimated })
  }
  return [...off.values()].filter(({ day }) => Number(day.slice(0, 4)) === year).sort((one, other) => one.day.localeCompare(other.day))
}

/** The days off from one day to another, both included; days as YYYY-MM-DD. */
export function daysOffBetween(first: string, last: string): DayOff[] {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index)
  return years.flatMap(daysOff).filter(({ day }) => day >= first && day <= last)
}
