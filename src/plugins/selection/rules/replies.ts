import { type ApplicationForm, languageLevels, type TypedReply } from './form'
import { replyIn } from './facts'
import { type Fault, fault, tooLong } from './fault'
import type { Question, QuestionKind } from './questions'
import { anyNumber, isDay, line, text } from './typed'
import { countWords } from './words'

/** An answer to a question of the programme as it is kept; null where it was asked and left out. */
export type Reply = string | number | boolean | readonly string[] | null

/** The most signs of a short text; a long one is bounded by its words, and where they are not, by what is saved. */
const longestLine = 300

/** The bounds of a text are counted in words. */
function words({ least, most }: Question, given: string): Fault {
  const counted = countWords(given)
  return (
    fault(least !== null && counted < least, 'tooFewWords', { words: counted, least: least ?? 0 }) ??
    fault(most !== null && counted > most, 'tooManyWords', { words: counted, most: most ?? 0 })
  )
}

function number({ least, most }: Question, given: string): Fault {
  const value = anyNumber(given)
  if (value === null) return { code: 'number' }
  return fault(least !== null && value < least, 'tooSmall', { least: least ?? 0 }) ?? fault(most !== null && value > most, 'tooLarge', { most: most ?? 0 })
}

function day({ earliest, latest }: Question, given: string): Fault {
  if (!isDay(given)) return { code: 'day' }
  return fault(earliest !== null && given < earliest, 'tooEarly', { day: earliest ?? '' }) ?? fault(latest !== null && given > latest, 'tooLate', { day: latest ?? '' })
}

function choices({ choices: offered, least, most }: Question, given: readonly string[]): Fault {
  const known = given.every((choice) => offered.some(({ key }) => key === choice))
  return (
    fault(!known, 'choice') ??
    fault(least !== null && given.length < least, 'tooFewChoices', { chosen: given.length, least: least ?? 0 }) ??
    fault(most !== null && given.length > most, 'tooManyChoices', { chosen: given.length, most: most ?? 0 })
  )
}

type Kind = {
  /** What is wrong with an answer that was given. */ judge: (question: Question, given: readonly string[]) => Fault /** The answer as it is kept. */
  keep: (given: readonly string[]) => Reply
}

const one = (given: readonly string[]): string => given[0] ?? ''

/** Every kind of question: how an answer is judged, and how it is kept. Files are judged with the papers. */
const kinds: Record<QuestionKind, Kind> = {
  shortText: { judge: (question, given) => tooLong(one(given), longestLine) ?? words(question, one(given)), keep: (given) => line(one(given)) },
  longText: { judge: (question, given) => words(question, one(given)), keep: one },
  oneChoice: { judge: (question, given) => choices({ ...question, least: null, most: 1 }, given), keep: one },
  manyChoices: { judge: choices, keep: (given) => given },
  number: { judge: (question, given) => number(question, one(given)), keep: (given) => anyNumber(one(given)) },
  date: { judge: (question, given) => day(question, one(given)), keep: one },
  level: { judge: (_, given) => fault(!(languageLevels as readonly string[]).includes(one(given)), 'choice'), keep: one },
  file: { judge: () => null, keep: () => null },
  statement: { judge: (_, given) => fault(one(given) !== 'yes', 'statement'), keep: (given) => one(given) === 'yes' },
}

/** What is wrong with an answer to a question of the programme. */
export function replyFault(question: Question, typed: TypedReply | undefined): Fault {
  const given = replyIn({ replies: { [question.key]: typed ?? '' } }, question.key)
  if (given.length === 0) return fault(question.required, question.kind === 'statement' ? 'statement' : 'required')
  return kinds[question.kind].judge(question, given)
}

/** The answers to the questions that were asked, as they are kept: a question that was left out is null, one that was not asked is absent. */
export function keepReplies(form: ApplicationForm, asked: readonly Question[]): Record<string, Reply> {
  return Object.fromEntries(
    asked.flatMap((question) => {
      const given = replyIn(form, question.key)
      return question.kind === 'file' ? [] : [[question.key, given.length === 0 ? null : kinds[question.kind].keep(given)]]
    }),
  )
}

/** The words of an answer that is one of the applicant's own texts; empty where it is none. */
export const textOf = (reply: unknown): string => (typeof reply === 'string' ? text(reply) : '')
