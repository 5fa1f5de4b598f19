import { languageLevels } from './form'
import { anyNumber } from './typed'

/** How an answer is compared with what a condition names. */
export const comparisons = ['is', 'isNot', 'atLeast', 'atMost', 'answered'] as const

export type Comparison = (typeof comparisons)[number]

/**
 * Something that an answer has to be. `of` is the key of a question, or one of the facts that every form asks for (`facts.ts`).
 * `value` is what it is compared with: several, parted by commas, of which one is enough for `is` and none may be for `isNot`; empty for `answered`.
 */
export type Condition = { readonly of: string; readonly comparison: Comparison; readonly value: string }

/** Answers by what was asked, as lists: of several choices each is one. An empty list is a question without an answer yet; what is not here was not asked. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** What a condition comes to. `notAsked`: the question is not put to this person. */
export type Outcome = 'holds' | 'fails' | 'unanswered' | 'notAsked'

/** The values that a condition names. */
export const valuesOf = ({ value }: Pick<Condition, 'value'>): string[] => value.split(',').flatMap((part) => part.trim() || [])

/**
 * How one value stands to another: levels of languages by the framework they are of, numbers as numbers, anything else (days, as YYYY-MM-DD) by its signs.
 * @returns less than, equal to or greater than 0; NaN where the two are of different kinds
 */
function order(one: string, other: string): number {
  const [level, than] = [one, other].map((value) => (languageLevels as readonly string[]).indexOf(value)) as [number, number]
  if (level >= 0 && than >= 0) return level - than
  const [number, against] = [anyNumber(one), anyNumber(other)]
  if (number !== null && against !== null) return number - against
  return /^\d{4}-/.test(one) && /^\d{4}-/.test(other) ? one.localeCompare(other) : Number.NaN
}

/** Whether two values are the same; numbers are, however they are written. */
const isSame = (one: string, other: string): boolean => one === other || (anyNumber(one) !== null && anyNumber(one) === anyNumber(other))

const tests: Record<Comparison, (given: readonly string[], values: readonly string[]) => boolean> = {
  is: (given, values) => given.some((one) => values.some((value) => isSame(one, value))),
  isNot: (given, values) => !tests.is(given, values),
  atLeast: (given, [value = '']) => given.some((one) => order(one, value) >= 0),
  atMost: (given, [value = '']) => given.some((one) => order(one, value) <= 0),
  answered: () => true,
}

/** Looks into one condition. */
export function outcomeOf(condition: Condition, answers: Answers): Outcome {
  const given = answers.get(condition.of)
  if (!given) return 'notAsked'
  if (given.length === 0) return 'unanswered'
  return tests[condition.comparison](given, valuesOf(condition)) ? 'holds' : 'fails'
}

/** Whether everything that is asked for holds. Without conditions it does. */
export const allHold = (conditions: readonly Condition[], answers: Answers): boolean => conditions.every((condition) => outcomeOf(condition, answers) === 'holds')
