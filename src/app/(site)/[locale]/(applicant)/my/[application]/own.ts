import { notFound } from 'next/navigation'
import { APIError, type PayloadRequest } from 'payload'
import { type MyApplication, myApplication } from '@/plugins/selection'

/** An application of the signed-in applicant; for anybody else's, the page does not exist. */
export async function ownApplication(req: PayloadRequest, id: string): Promise<MyApplication> {
  try {
    return await myApplication(req, id)
  } catch (error) {
    if (error instanceof APIError && error.status === 404) notFound()
    throw error
  }
}
