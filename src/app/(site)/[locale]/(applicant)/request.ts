import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getLocalI18n, getPayload, type PayloadRequest } from 'payload'
import { cache } from 'react'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { getPathname, redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { currentApplicant, networkOf } from '@/plugins/sign-in'
import { isRefusal } from '@/refusals'

/** The request of a visitor, as operations want it: who is signed in as an applicant, in which language. */
export async function requestIn(locale: Locale): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const given = await headers()
  const [user, i18n] = await Promise.all([currentApplicant(payload, given), getLocalI18n({ config: payload.config, language: locale })])
  return createLocalReq({ locale, user: user ?? undefined, req: { headers: new Headers(given), i18n } }, payload)
}

/** The request of the visitor of this page. */
export const visitorRequest = cache(async (): Promise<PayloadRequest> => requestIn(await pageLocale()))

/** The network address of the visitor, for counting attempts. */
export const visitorNetwork = async (): Promise<string> => networkOf((await headers()).get('x-forwarded-for'), env.TRUSTED_PROXIES)

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
