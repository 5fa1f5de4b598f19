import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { lockOwn } from '../hooks/own'
import { knownId, refusal, signedIn } from '../hooks/words'
import type { SavedSection, SectionValues } from '../rules/form'
import { saveSection } from '../rules/saving'

export type Saving<S extends SavedSection = SavedSection> = {
  application: string
  /** The `formVersion` that the page was made from. */
  version: number
  section: S
  values: SectionValues[S]
}

/**
 * Saves what was typed into one section, as typed.
 * @returns the version to save the next change with
 * @throws APIError 409 with `{ form, version }` when another tab was faster, 409 when it can't be edited any more, 413 when it is too long
 */
export async function saveForm<S extends SavedSection>(req: PayloadRequest, { application, version, section, values }: Saving<S>): Promise<{ version: number }> {
  const now = new Date()
  signedIn(req)
  const id = knownId(req, application)
  return inTransaction(req, async () => {
    const own = await lockOwn(req, id, now)
    if (!own.editable) throw refusal(req, 'notEditable', 409)
    if (own.formVersion !== version) throw refusal(req, 'fasterTab', 409, {}, { form: own.form, version: own.formVersion })
    const saved = saveSection(own.form, section, values)
    if ('refusal' in saved) throw refusal(req, saved.refusal, saved.refusal === 'tooLong' ? 413 : 400)
    await query(req, sql`update applications set form = ${JSON.stringify(saved.form)}::jsonb, form_version = ${version + 1}, updated_at = now() where id = ${id}::uuid`)
    return { version: version + 1 }
  })
}
