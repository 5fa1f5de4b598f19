import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Attachment } from '@/plugins/correspondence'
import { invitationTo } from '../hooks/letter'
import { requireOwn } from '../hooks/own-booking'
import { denied } from '../hooks/refusals'

/**
 * The interview that is set for an applicant, for their calendar: under the identity and the number of the last letter about it.
 * @throws APIError 404 when the application is not theirs, or nothing is set
 */
export const myInvitation = (req: PayloadRequest, application: string): Promise<Attachment> =>
  inTransaction(req, async () => {
    await requireOwn(req, application)
    const where: Where = { and: [{ application: { equals: application } }, { state: { equals: 'scheduled' } }, { 'application.announcedStatus': { equals: 'shortlisted' } }] }
    const { docs } = await req.payload.find({ collection: 'interviews', where, limit: 1, depth: 0, overrideAccess: true, req })
    if (!docs[0]) throw denied(req, 'noBooking', 404)
    return invitationTo(req, docs[0], application)
  })
