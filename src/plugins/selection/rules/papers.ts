import { type Paper, standardPapers } from './form'
import type { FormDefinition, Question } from './questions'

/** A paper that a form asks for. */
export type AskedPaper = { paper: Paper; required: boolean }

type Form = Pick<FormDefinition, 'cvRequired' | 'letterRequired'> & { sections: readonly { questions: readonly Pick<Question, 'key' | 'kind' | 'required'>[] }[] }

/** The papers of a form: the standard ones, then those that its own questions ask for. A CV and a letter may be given where they are not required. */
export function papersOf({ cvRequired, letterRequired, sections }: Form): AskedPaper[] {
  const [cv, letter] = standardPapers
  const own = sections.flatMap(({ questions }) => questions.flatMap(({ key, kind, required }) => (kind === 'file' ? [{ paper: key, required }] : [])))
  return [{ paper: cv, required: cvRequired }, { paper: letter, required: letterRequired }, ...own]
}

export const isStandardPaper = (paper: Paper): boolean => (standardPapers as readonly Paper[]).includes(paper)
