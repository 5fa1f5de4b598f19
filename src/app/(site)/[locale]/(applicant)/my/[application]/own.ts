import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { type MyApplication, myApplication } from '@/plugins/selection'
import { isRefusal } from '@/refusals'

/** An application of the signed-in applicant; for anybody else's, the page does not exist. */
export async function ownApplication(req: PayloadRequest, id: string): Promise<MyApplication> {
  try {
    return await myApplication(req, id)
  } catch (error) {
    if (isRefusal(error) && error.status === 404) notFound()
    throw error
  }
}
