import type { ApplicationForm } from '@/plugins/selection'
import type { Dossier } from './dossier'

/** Gives an application something else, in what was typed and in what was handed in. */
function give(dossier: Dossier, { replies, person }: Pick<ApplicationForm, 'replies' | 'person'>): void {
  const { form, handed } = dossier
  dossier.form = { ...form, person: { ...form.person, ...person }, replies: { ...form.replies, ...replies } }
  if (!handed) return
  const { birthDate, givenName, phone, surname } = { ...handed.person, ...person }
  const answers = { ...handed.answers, replies: { ...handed.answers.replies, ...replies } }
  dossier.handed = { ...handed, person: { ...handed.person, birthDate, givenName, phone, surname }, answers }
}

/** The same essays, but for their first sentence. */
const copied = ({ replies = {} }: ApplicationForm): Record<string, string> =>
  Object.fromEntries(
    Object.entries(replies).flatMap(([question, text]) => (typeof text === 'string' && text.length > 400 ? [[question, text.replace(/^[^.!?]*[.!?]\s*/, '')]] : [])),
  )

/**
 * Makes a few applications of those that were handed in such that people should look at them: essays that were copied, a phone that two share, somebody
 * with two accounts, an empty document.
 * @returns the ids of those that are to be looked at
 */
export function makeAlike(dossiers: readonly Dossier[]): string[] {
  const [author, copyist, caller, sharer, first, second, blank] = dossiers.filter(({ handed }) => handed)
  if (!author?.handed || !copyist || !caller?.handed || !sharer || !first?.handed || !second || !blank) return []
  give(copyist, { replies: copied(author.form) })
  give(sharer, { person: { phone: caller.handed.person.phone } })
  const { birthDate, givenName, surname } = first.handed.person
  give(second, { person: { birthDate, givenName, surname } })
  for (const paper of blank.papers.slice(0, 1)) paper.sample = 'blank.pdf'
  return [author, copyist, caller, sharer, first, second, blank].map(({ id }) => id)
}
