import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { refuse } from '../hooks/outbox'
import { placeholders } from '../rules/render'
import { toSubscribers } from '../templates'
import { queueDelivery } from './queue-letter'

type Sent = { state: string; subject: string; body: string; template: string; subscription: string | null }

/**
 * Sends the words of a letter that has left once more, as a letter of its own.
 * @returns the id of the new letter
 * @throws APIError 403 when the person is no coordinator, 404 without such a letter, 409 when it has not left, held a one-time code, or its reader has unsubscribed
 */
export async function resendLetter(req: PayloadRequest, letter: string): Promise<{ id: string }> {
  if (!hasRole(req.user, 'coordinator')) refuse(req, 'notYours', 403)
  return inTransaction(req, async () => {
    const [sent] = await query<Sent>(req, sql`select state, subject, body, template, subscription_id as subscription from letters where id = ${letter}::uuid`)
    if (!sent) return refuse(req, 'noSuchLetter', 404)
    if (sent.state !== 'sent') return refuse(req, 'notSentYet')
    // Whoever unsubscribed is not written to again.
    if (toSubscribers(sent.template) && !sent.subscription) return refuse(req, 'unsubscribed')
    // What was filled in at sending is gone.
    if (placeholders(`${sent.subject} ${sent.body}`).length > 0) return refuse(req, 'oneTime')
    const [copy] = await query<{ id: string }>(
      req,
      sql`insert into letters ("to", locale, template, application_id, subscription_id, reply_to, subject, body, attachment)
          select "to", locale, template, application_id, subscription_id, reply_to, subject, body, attachment from letters where id = ${letter}::uuid returning id`,
    )
    const id = String(copy?.id)
    await queueDelivery(req, id)
    await record(req, { action: 'letter-resend', subjectType: 'letters', subject: letter, details: { copy: id } })
    return { id }
  })
}
