import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { getPathname, redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { isRefusal } from '@/refusals'
import { requestIn } from '@/visitor'

/** The request of the visitor of this page. */
export const visitorRequest = cache(async (): Promise<PayloadRequest> => requestIn(await pageLocale()))

type Destination = Parameters<typeof getPathname>[0]['href']

/** The request of the applicant who is signed in; whoever is not goes to sign in first and comes back to this page. */
export async function applicantRequest(page: Destination): Promise<PayloadRequest> {
  const req = await visitorRequest()
  if (req.user) return req
  const locale = await pageLocale()
  return redirect({ href: { pathname: '/sign-in', query: { next: getPathname({ href: page, locale }) } }, locale })
}

/**
 * The words of a refusal, for showing beside the form that caused it.
 * @throws the error again when it is not a refusal: a fault is not for visitors' eyes
 */
export function refusalIn(error: unknown): string {
  if (isRefusal(error)) return error.message
  throw error
}
