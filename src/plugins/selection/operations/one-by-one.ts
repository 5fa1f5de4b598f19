import { createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { isRefusal } from '@/refusals'
import { recordId } from '../hooks/refusals'

export type Outcome = { application: string; ok: boolean; refusal?: string }

/** A request of the same person, in the same language, with a transaction of its own. */
async function ownRequest(req: PayloadRequest): Promise<PayloadRequest> {
  const own = await createLocalReq({ user: req.user ?? undefined, locale: req.locale ?? undefined, context: {} }, req.payload)
  own.i18n = req.i18n
  return own
}

/**
 * Does the same to many applications, each in a transaction of its own: one that is refused stops none of the others.
 * @returns what became of each, a refusal in words
 * @throws whatever is not a refusal; what was done before stays done
 */
export async function oneByOne(req: PayloadRequest, applications: string[], work: (own: PayloadRequest, application: string) => Promise<unknown>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const application of new Set(applications.map((given) => recordId(req, given)))) {
    const own = await ownRequest(req)
    outcomes.push(
      await inTransaction(own, () => work(own, application)).then(
        () => ({ application, ok: true }),
        (error: unknown) => {
          if (isRefusal(error)) return { application, ok: false, refusal: error.message }
          throw error
        },
      ),
    )
  }
  return outcomes
}
