import type { CollectionBeforeValidateHook } from 'payload'
import { addressFrom } from '@/collections/fields/address'
import type { Program } from '@/payload-types'
import { besideSections, standardPapers, standardSections } from '../rules/form'

type Row = { key?: string | null; title?: unknown; label?: unknown; choices?: Row[] | null; questions?: Row[] | null }

/** The longest key that is made of words; one more sign may follow that tells it from another. */
const longest = 40

/** A key made of words, that nothing else is called by yet. `kind` begins it where the words begin with no letter. */
export function keyFrom(spoken: string, kind: 'section' | 'question' | 'choice', isTaken: (key: string) => boolean): string {
  const words = addressFrom(spoken).slice(0, longest).replace(/-+$/, '')
  const name = /^[a-z]/.test(words) ? words : [kind, words].filter(Boolean).join('-')
  let key = name
  for (let number = 2; isTaken(key); number += 1) key = `${name}-${number}`
  return key
}

/**
 * Gives a key, made of its words, to each row that has none yet, or that was copied of another with its key; what has one of its own keeps it, since answers are
 * kept by it.
 * @param taken keys that are taken already; those that are given are added
 * @param others rows that keep their keys besides these, though they come later
 */
function named<Own extends Row>(rows: readonly Own[], kind: Parameters<typeof keyFrom>[1], taken: Set<string>, others: readonly Row[] = []): Own[] {
  const present = new Set([...rows, ...others].flatMap(({ key }) => key ?? []))
  return rows.map((row) => {
    if (row.key && !taken.has(row.key)) {
      taken.add(row.key)
      return row
    }
    const key = keyFrom(String(row.title ?? row.label ?? ''), kind, (one) => taken.has(one) || present.has(one))
    taken.add(key)
    return { ...row, key }
  })
}

/** Sections, questions and choices are told apart by keys that nobody has to think of. */
export const nameRows: CollectionBeforeValidateHook<Program> = ({ data }) => {
  const sections = data?.form?.sections
  if (!data?.form || !Array.isArray(sections)) return data
  const questionKeys = new Set<string>(standardPapers)
  const allQuestions = sections.flatMap(({ questions }) => questions ?? [])
  const form = {
    ...data.form,
    sections: named(sections, 'section', new Set<string>([...standardSections, ...besideSections])).map((section) => ({
      ...section,
      questions: named(section.questions ?? [], 'question', questionKeys, allQuestions).map((question) => ({
        ...question,
        choices: named(question.choices ?? [], 'choice', new Set()),
      })),
    })),
  }
  return { ...data, form }
}
