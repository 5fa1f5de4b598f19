import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, isolateObjectProperty, type PayloadRequest, ValidationError } from 'payload'
import { query, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import type { Program } from '@/payload-types'
import { languageOf } from '@/i18n/language-of'
import { hashOf } from '../rules/canonical'
import { defineForm, type FormSource } from '../rules/define'
import { formFaults } from '../rules/form-faults'
import type { FormDefinition } from '../rules/questions'

/** The form of a programme in all languages, as the site shows it or, with `draft`, as it is being edited; null where there is no such programme. */
export async function readDefinition(req: PayloadRequest, program: string, draft = false): Promise<FormDefinition | null> {
  const aside = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const { docs } = await req.payload.find({
    collection: 'programs',
    where: { id: { equals: program } },
    locale: 'all',
    depth: 0,
    limit: 1,
    draft,
    select: { form: true, eligibility: true },
    overrideAccess: true,
    req: aside,
  })
  const [source] = docs
  return source ? defineForm(source as unknown as FormSource) : null
}

/** A form that can't be asked is not published: each fault is told at the field where it can be mended. */
export const judgeForm: CollectionBeforeChangeHook<Program> = ({ data, originalDoc, req }) => {
  if ((data._status ?? originalDoc?._status) !== 'published') return data
  const faults = formFaults({ form: data.form ?? originalDoc?.form, eligibility: data.eligibility ?? originalDoc?.eligibility })
  if (faults.length === 0) return data
  const t = translator(languageOf(req), 'selection')
  throw new ValidationError({ collection: 'programs', errors: faults.map(({ path, code, values }) => ({ path, message: t(`formFaults.${code}`, values) })), req })
}

/**
 * Keeps the form that was published as a version. As long as nobody has begun to apply, there is one, and it is written over; after that, a form that says something else
 * is the next.
 */
export const keepForm: CollectionAfterChangeHook<Program> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const definition = await readDefinition(req, doc.id)
  const [last] = await query<{ id: string; number: number; digest: string; begun: boolean }>(
    req,
    sql`select id, number::int as number, digest, exists (select from applications where program_id = ${doc.id}::uuid) as begun
        from form_versions where program_id = ${doc.id}::uuid order by number desc limit 1`,
  )
  const digest = hashOf(definition)
  if (last?.digest === digest) return doc
  const data = { program: doc.id, number: last ? last.number + (last.begun ? 1 : 0) : 1, digest, definition }
  const shared = { collection: 'form-versions', data, depth: 0, overrideAccess: true, req } as const
  if (last && !last.begun) await req.payload.update({ ...shared, id: last.id })
  else await req.payload.create(shared)
  return doc
}
