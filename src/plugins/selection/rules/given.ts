import { type AskedForm, isText, type Question } from './questions'
import { textOf } from './replies'

/** An answer as it is read: a text as it was written, anything else as a list of what was chosen, in words. Null where the question was left out. */
export type GivenAnswer = Pick<Question, 'key' | 'kind' | 'label' | 'help' | 'most' | 'forReviewers'> & { text: string | null; values: readonly string[] | null }

export type GivenSection = { key: string; title: string; answers: GivenAnswer[] }

/** What was chosen, in words. */
function valuesIn({ choices }: Question, reply: unknown): string[] | null {
  const given = Array.isArray(reply) ? reply : [reply]
  if (reply === null || reply === undefined) return null
  return given.map((one) => choices.find(({ key }) => key === one)?.label ?? String(one))
}

/**
 * What was answered to the programme's own questions, as they were asked: sections and questions in their order, without those that were not put to this person.
 * @param replies as they are kept: nothing in them has been looked at
 */
export function givenAnswers({ sections }: Pick<AskedForm, 'sections'>, replies: Readonly<Record<string, unknown>>): GivenSection[] {
  return sections
    .map(({ key, title, questions }) => ({
      key,
      title,
      answers: questions
        .filter((question) => question.kind !== 'file' && Object.hasOwn(replies, question.key))
        .map((question): GivenAnswer => {
          const { forReviewers, help, key, kind, label, most } = question
          const reply = replies[key]
          return { key, kind, label, help, most, forReviewers, text: isText(question) ? textOf(reply) || null : null, values: isText(question) ? null : valuesIn(question, reply) }
        }),
    }))
    .filter(({ answers }) => answers.length > 0)
}
