import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs the work of an operation as one transaction: all of it commits, or none. Inside another transaction it joins that one.
 * @throws whatever the work throws, after the rollback
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const owner = await initTransaction(req)
  try {
    const result = await work()
    if (owner) await commitTransaction(req)
    return result
  } catch (error) {
    if (owner) await killTransaction(req)
    throw error
  }
}

/** A request in the same transaction that acts for nobody: the School's clock, carrying out what follows from what a person did. */
export const asClock = (req: PayloadRequest): Promise<PayloadRequest> => createLocalReq({ req: { transactionID: req.transactionID } }, req.payload)
