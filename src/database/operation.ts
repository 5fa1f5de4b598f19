import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs a use case as one transaction: all of it commits, or none. Inside another transaction it joins that one.
 * @throws whatever the use case throws, after the rollback
 */
export async function inTransaction<T>(req: PayloadRequest, useCase: () => Promise<T>): Promise<T> {
  const owner = await initTransaction(req)
  try {
    const result = await useCase()
    if (owner) await commitTransaction(req)
    return result
  } catch (error) {
    if (owner) await killTransaction(req)
    throw error
  }
}
