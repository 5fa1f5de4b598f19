import { createLocalReq, type PayloadRequest } from 'payload'

/** A request of a member of staff, in the transaction of another. */
export async function asStaff(req: PayloadRequest, id: string): Promise<PayloadRequest> {
  const user = await req.payload.findByID({ collection: 'staff', id, depth: 0, overrideAccess: true, req })
  return createLocalReq({ user: { ...user, collection: 'staff' }, req: { transactionID: req.transactionID } }, req.payload)
}
