import { whole } from '../numbers'
import { beginnings } from './places'

/** One score that a reviewer gave an application. `criterion` is null where an application is judged as a whole; `score` is null for a true blank, which is never a zero. */
export type Score = { readonly application: string; readonly reviewer: string; readonly criterion: string | null; readonly score: number | null }

/**
 * Scores by number instead of by name, for rules that calculate. The last four lists have one entry a score, blanks left out, sorted by application, reviewer and criterion:
 * whatever is added in this order gives the same result to the last bit, however the scores came. Applications and criteria are numbered by name; reviewers by what
 * they judged, so that a result does not change with their names either.
 */
export type ScoreTable = {
  readonly applications: readonly string[]
  readonly reviewers: readonly string[]
  readonly criteria: readonly string[]
  readonly application: Int32Array
  readonly reviewer: Int32Array
  readonly criterion: Int32Array
  readonly score: Float64Array
}

/** Where there are no criteria, there is one without a name. */
const wholeApplication = ''

const byNumbers = (one: readonly number[], other: readonly number[]): number => {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? Number.NEGATIVE_INFINITY)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

const numbered = (names: readonly string[]): Map<string, number> => new Map(names.map((name, number) => [name, number]))

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/**
 * Numbers applications, reviewers and criteria, those with nothing but blanks included.
 * @throws RangeError when a score is not a finite number, or a reviewer scored a criterion of an application twice
 */
export function tableOf(scores: readonly Score[]): ScoreTable {
  const applications = distinct(scores.map(({ application }) => application))
  const criteria = distinct(scores.map(({ criterion }) => criterion ?? wholeApplication))
  const [applicationNumber, criterionNumber] = [numbered(applications), numbered(criteria)]
  const place = (one: Score) => (applicationNumber.get(one.application) ?? 0) * criteria.length + (criterionNumber.get(one.criterion ?? wholeApplication) ?? 0)

  const given = new Map<string, { place: number; score: number }[]>()
  for (const one of scores) {
    const theirs = given.get(one.reviewer) ?? []
    given.set(one.reviewer, theirs)
    if (one.score === null) continue
    if (!Number.isFinite(one.score)) throw new RangeError(`Reviewer ${one.reviewer}, application ${one.application}: ${one.score} is not a number.`)
    theirs.push({ place: place(one), score: one.score })
  }

  const judged = [...given].map(([reviewer, theirs]) => {
    theirs.sort((one, other) => one.place - other.place)
    const twice = theirs.find((one, number) => one.place === theirs[number + 1]?.place)
    if (twice) throw new RangeError(`Reviewer ${reviewer} scored application ${applications[Math.floor(twice.place / criteria.length)]} twice.`)
    return { reviewer, theirs, order: theirs.flatMap((one) => [one.place, one.score]) }
  })
  judged.sort((one, other) => byNumbers(one.order, other.order) || (one.reviewer < other.reviewer ? -1 : 1))

  // Reviewer after reviewer, each score goes to the next free place of its application: that sorts them all.
  const free = beginnings(Int32Array.from(judged.flatMap(({ theirs }) => theirs.map(({ place }) => Math.floor(place / criteria.length)))), applications.length)
  const count = whole(free, applications.length)
  const table = {
    applications,
    reviewers: judged.map(({ reviewer }) => reviewer),
    criteria,
    application: new Int32Array(count),
    reviewer: new Int32Array(count),
    criterion: new Int32Array(count),
    score: new Float64Array(count),
  }
  for (const [reviewer, { theirs }] of judged.entries()) {
    for (const { place, score } of theirs) {
      const application = Math.floor(place / criteria.length)
      const row = whole(free, application)
      free[application] = row + 1
      table.application[row] = application
      table.reviewer[row] = reviewer
      table.criterion[row] = place % criteria.length
      table.score[row] = score
    }
  }
  return table
}
