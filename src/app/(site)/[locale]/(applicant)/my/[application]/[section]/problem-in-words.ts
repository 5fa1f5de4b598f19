import type { AskedForm, Problem } from '@/plugins/selection'
import type { Ask } from './ask'
import { paperTitle, sectionTitle } from './titles'
import { labelOf } from './words'

/** One problem: its field, what is wrong with it, and both in one line: what a question ends with parts it from what follows. */
export type ProblemLine = { field: string; text: string; line: string }

const inOneLine = (label: string, text: string): string => (/[?!.:…]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`)

/** Words with what stands in them. */
type Spoken = (key: never, values?: never) => string

/**
 * A problem in words.
 * @param asked what its section asks for, if anything is typed there
 * @param asked.t the words of `apply.form`
 * @param asked.words the words of `selection.problems`
 */
export function problemInWords(
  { code, field, section, values }: Problem,
  { ask, form, t, words }: { ask: Ask | null; form: Pick<AskedForm, 'sections'>; t: Spoken; words: Spoken },
): ProblemLine {
  const called = () => {
    if (field === section) return sectionTitle(t, section, form)
    if (ask) return labelOf(ask, { t: (key, given) => t(key as never, given as never), day: (iso) => iso }, field)
    return paperTitle(t, field.replace(/^documents\./, ''), form)
  }
  const text = words(code as never, values as never)
  return { field, text, line: inOneLine(called(), text) }
}
