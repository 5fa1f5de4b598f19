'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { myApplication, type Section } from '@/plugins/selection'
import { sectionsOf } from '@/plugins/selection/rules/form'
import { type Typed, typedIn } from '@/ui/form/typed'
import { pageLocale } from '@/i18n/page-locale'
import { requestIn } from '@/visitor'
import { type SaveAnswer, saveSection } from './save'
import { savedBy } from './values'

/** What the form of a section shows again when it could not be saved. `typed` is what stood in it. */
export type FormAnswer = { at: number; typed?: Typed; trouble?: Exclude<SaveAnswer, { state: 'saved' }> }

/** {@link sendSection} for one section. It is given to the browser so: bound there anew with each rendering, React would wait for it without end. */
export type SendSection = (before: FormAnswer, sent: FormData) => Promise<FormAnswer>

/** Takes a row of languages away when a button of the form without scripts asked for it. */
function withoutRow(fields: FormData): FormData {
  const row = fields.get('row')
  if (row !== null && row !== 'add') for (const name of [...fields.keys()]) if (name.startsWith(`languages.${Number(row)}.`)) fields.delete(name)
  return fields
}

/** Where a saved form leads: on, back to the same section when something is wrong in it or rows were changed, or to the overview. */
async function pageAfter(application: string, section: Section, intent: string): Promise<string> {
  const locale = await pageLocale()
  const at = (name: Section, query?: Record<string, string>) =>
    getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: name }, query }, locale })
  if (intent === 'later') return getPathname({ href: { pathname: '/my/[application]', params: { application } }, locale })
  if (intent === 'add') return at(section, { blank: '1' })
  if (intent === 'remove') return at(section)
  const { open, problems, program } = await myApplication(await requestIn(locale), application)
  const sections = sectionsOf(program)
  const next = sections[sections.indexOf(section) + 1] ?? 'review'
  const wrong = problems.some((problem) => problem.section === section) || !open.includes(next)
  return wrong ? at(section, { check: '1' }) : at(next)
}

/** Saves a section by a press: also without scripts. What can't be saved is shown again, as typed. */
export async function sendSection(application: string, section: Section, _: FormAnswer, sent: FormData): Promise<FormAnswer> {
  const at = Date.now()
  const locale = await pageLocale()
  const fields = withoutRow(sent)
  const saved = savedBy(section)
  if (!saved) return { at }
  const answer = await saveSection(await requestIn(locale), { application, section: saved, fields })
  if (answer.state !== 'saved') return { at, typed: typedIn(fields), trouble: answer }
  // The browser's own memory of these pages is out of date now.
  revalidatePath(`/${locale}/my/${application}`)
  const row = fields.get('row')
  const intent = row === null ? fields.get('intent') : row === 'add' ? 'add' : 'remove'
  go(await pageAfter(application, section, String(intent)))
}
