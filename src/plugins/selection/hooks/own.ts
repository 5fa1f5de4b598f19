import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { ApplicationForm } from '../rules/form'
import type { FormDefinition } from '../rules/questions'
import { mayEdit } from '../rules/possible'
import type { Status } from '../rules/steps'
import { askedVersion, type CallDates, ownCallOf, stateOf } from './dossier'
import { refusal, signedIn } from './words'

type Own = { announcedStatus: Status; form: ApplicationForm; formVersion: number; call: CallDates; definition: FormDefinition }

/**
 * Locks an application of the signed-in applicant until the transaction ends.
 * @param now when the request arrived
 * @throws APIError 404 when it is not theirs
 */
export async function lockOwn(req: PayloadRequest, application: string, now: Date): Promise<Own & { editable: boolean }> {
  const { id } = signedIn(req)
  const [own] = await query<Own>(
    req,
    sql`select a.announced_status as "announcedStatus", coalesce(a.form, '{}') as form, coalesce(a.form_version, 0)::int as "formVersion", ${ownCallOf} as call,
          v.definition
        from applications a join programs p on p.id = a.program_id ${askedVersion} where a.id = ${application}::uuid and a.applicant_id = ${id}::uuid for update of a`,
  )
  if (!own) throw refusal(req, 'notFound', 404)
  return { ...own, editable: mayEdit(own.announcedStatus, stateOf(own.call, now)) }
}
