import type { PayloadRequest } from 'payload'
import { type MyApplication, myApplication } from '@/plugins/selection'
import { isRefusal } from '@/refusals'

/** An application of the signed-in applicant; null for anybody else's: to them its page does not exist. */
export async function ownApplication(req: PayloadRequest, id: string): Promise<MyApplication | null> {
  try {
    return await myApplication(req, id)
  } catch (error) {
    if (isRefusal(error) && error.status === 404) return null
    throw error
  }
}
