import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { query, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { askedVersion } from '../hooks/dossier'
import { type GivenSection, givenAnswers } from '../rules/given'
import { isStandardPaper } from '../rules/papers'
import { askedIn, type FormDefinition, questionsOf } from '../rules/questions'

/** What an application answered: in which version of the form, of how many, and what papers of its own that form asks for, by their keys. */
export type Answered = { version: number; versions: number; sections: GivenSection[]; papers: Record<string, string> }

/**
 * The answers of an application that was handed in, to the questions as they were asked.
 * @returns null for a draft, and for whoever may not read applications
 */
export async function readAnswered(req: PayloadRequest, application: string): Promise<Answered | null> {
  if (!hasRole(req.user, 'coordinator', 'auditor', 'panelist')) return null
  const [row] = await query<{ version: number; versions: number; definition: FormDefinition; replies: Record<string, unknown> | null }>(
    req,
    sql`select v.number::int as version, (select max(number) from form_versions where program_id = a.program_id)::int as versions, v.definition, a.answers -> 'replies' as replies
        from applications a ${askedVersion} where a.id = ${application}::uuid and a.submitted_at is not null`,
  )
  if (!row) return null
  const { definition, replies, ...numbers } = row
  const form = askedIn(definition, languageOf(req))
  const papers = Object.fromEntries(questionsOf(form).flatMap(({ key, kind, label }) => (kind === 'file' && !isStandardPaper(key) ? [[key, label]] : [])))
  return { ...numbers, sections: givenAnswers(form, replies ?? {}), papers }
}
