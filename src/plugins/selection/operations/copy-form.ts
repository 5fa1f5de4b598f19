import { randomBytes } from 'node:crypto'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { locales } from '@/i18n/locales'
import type { Program } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { demand, denied, recordId } from '../hooks/refusals'
import { asOwnRows, rowsIn } from '../rules/copied-form'

export type FormCopy = {
  from: string
  to: string
  /** Whether the rules of whom the programme calls for are copied too; what follows from studies is not. */
  withRules: boolean
}

/** How many rows were copied. */
export type FormCopied = { sections: number; questions: number; rules: number }

const newRowId = () => randomBytes(12).toString('hex')

/**
 * Replaces the sections of a programme's form with those of another, in all languages, in the latest draft: nothing of it is public before it is published. Keys stay as
 * they are, so that conditions go on meaning what they meant.
 * @throws APIError 403 for whoever may not change forms, 404 when there is no such programme, 409 when there is nothing to copy, 423 while somebody else edits it
 */
export async function copyForm(req: PayloadRequest, asked: FormCopy): Promise<FormCopied> {
  demand(req, 'coordinator', 'admin')
  const [from, to] = [recordId(req, asked.from), recordId(req, asked.to)]
  // Its language changes with each that is written.
  const aside = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const shared = { collection: 'programs', depth: 0, draft: true, overrideAccess: false, user: req.user, req: aside } as const
  return inTransaction(aside, async () => {
    const source = await req.payload.findByID({ ...shared, id: from, locale: 'all', select: { title: true, form: true, eligibility: true } })
    const [sections, rules] = [source.form.sections ?? [], asked.withRules ? (source.eligibility?.rules ?? []) : []]
    if (from === to || sections.length === 0) throw denied(req, 'nothingToCopy')
    const own = asOwnRows({ form: { sections }, ...(asked.withRules ? { eligibility: { rules } } : {}) }, newRowId)
    for (const locale of locales) await req.payload.update({ ...shared, id: to, locale, overrideLock: false, data: rowsIn(own, locale) as Partial<Program> })
    const copied = { sections: sections.length, questions: sections.flatMap(({ questions }) => questions ?? []).length, rules: rules.length }
    await record(aside, { action: 'copy-form', subjectType: 'programs', subject: to, details: { from, ...copied } })
    return copied
  })
}
