import type { ApplicationForm } from '@/plugins/selection'
import type { Dossier } from './dossier'

/** Gives an application something else, in what was typed and in what was handed in. */
function give(dossier: Dossier, { essays, person }: Pick<ApplicationForm, 'essays' | 'person'>): void {
  const { form, handed } = dossier
  dossier.form = { ...form, person: { ...form.person, ...person }, essays: { ...form.essays, ...essays } }
  if (!handed) return
  const { birthDate, givenName, phone, surname } = { ...handed.person, ...person }
  const answers = { ...handed.answers, essays: { ...handed.answers.essays, ...essays } }
  dossier.handed = { ...handed, person: { ...handed.person, birthDate, givenName, phone, surname }, answers }
}

/** The same essays, but for their first sentence. */
const copied = (essays: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(essays).map(([question, text]) => [question, text.replace(/^[^.!?]*[.!?]\s*/, '')]))

/**
 * Makes a few applications of those that were handed in such that people should look at them: essays that were copied, a phone that two share, somebody
 * with two accounts, an empty document.
 * @returns the ids of those that are to be looked at
 */
export function makeAlike(dossiers: readonly Dossier[]): string[] {
  const [author, copyist, caller, sharer, first, second, blank] = dossiers.filter(({ handed }) => handed)
  if (!author?.handed || !copyist || !caller?.handed || !sharer || !first?.handed || !second || !blank) return []
  give(copyist, { essays: copied(author.handed.answers.essays) })
  give(sharer, { person: { phone: caller.handed.person.phone } })
  const { birthDate, givenName, surname } = first.handed.person
  give(second, { person: { birthDate, givenName, surname } })
  for (const paper of blank.papers.slice(0, 1)) paper.sample = 'blank.pdf'
  return [author, copyist, caller, sharer, first, second, blank].map(({ id }) => id)
}
