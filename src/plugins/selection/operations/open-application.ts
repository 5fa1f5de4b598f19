import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { requireOpenCall } from '../hooks/submission'
import { knownId, signedIn } from '../hooks/words'

/**
 * Finds or makes the application of the signed-in applicant to a programme. However many windows ask at once, there is one.
 * @throws APIError 401 when nobody is signed in; 409 when there is none yet and the call is not open
 */
export async function openApplication(req: PayloadRequest, program: string): Promise<{ id: string }> {
  const now = new Date()
  const { id: applicant } = signedIn(req)
  const into = knownId(req, program)
  return inTransaction(req, async () => {
    const [present] = await query<{ id: string }>(req, sql`select id from applications where applicant_id = ${applicant}::uuid and program_id = ${into}::uuid`)
    if (present) return present
    await requireOpenCall(req, into, now)
    // The update changes nothing: it makes whoever comes second wait for the first and get its row.
    const [opened] = await query<{ id: string }>(
      req,
      sql`insert into applications (program_id, applicant_id, locale, form, answers) values (${into}::uuid, ${applicant}::uuid, ${languageOf(req)}, '{}', '{}')
          on conflict (applicant_id, program_id) do update set updated_at = applications.updated_at returning id`,
    )
    if (!opened) throw new Error('An application that was made has to have an id.')
    return opened
  })
}
