import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getLocalI18n, getPayload, type PayloadRequest } from 'payload'
import { staffUser } from '@/content/staff'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { currentApplicant, limit, type LimitName, networkOf } from '@/plugins/sign-in'
import { isRefusal } from '@/refusals'

/** The request of a visitor, as operations want it: who is signed in as an applicant, in which language. */
export async function requestIn(locale: Locale): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const given = await headers()
  const [user, i18n] = await Promise.all([currentApplicant(payload, given), getLocalI18n({ config: payload.config, language: locale })])
  return createLocalReq({ locale, user: user ?? undefined, req: { headers: new Headers(given), i18n } }, payload)
}

/** The request of the member of staff who looks at a page of the site; null where nobody is signed in as one. */
export async function staffRequestIn(locale: Locale): Promise<PayloadRequest | null> {
  const user = await staffUser()
  return user && createLocalReq({ locale, user }, await getPayload({ config }))
}

/** The network address of the visitor, for counting attempts. */
export const visitorNetwork = async (): Promise<string> => networkOf((await headers()).get('x-forwarded-for'), env.TRUSTED_PROXIES)

type Network = Extract<LimitName, `${string}-network`>
type Counted = LimitName extends infer Name ? (Name extends `${infer Act}-address` ? Act : never) : never

/** @returns whether what is counted was too often */
async function isRefusedByLimit(count: () => Promise<void>): Promise<boolean> {
  try {
    await count()
    return false
  } catch (error) {
    if (isRefusal(error) && error.status === 429) return true
    throw error
  }
}

/** Counts what a visitor does against the limit of their network. @returns whether it was too often */
export const isTooOftenFromThere = (req: PayloadRequest, name: Network, locale: Locale): Promise<boolean> =>
  isRefusedByLimit(async () => limit(req.payload, name, await visitorNetwork(), locale))

/** Counts what a visitor does with an address against the limits of their network and of the address. @returns whether it was too often */
export const isTooOften = (req: PayloadRequest, act: Counted, email: string, locale: Locale): Promise<boolean> =>
  isRefusedByLimit(async () => {
    await limit(req.payload, `${act}-network`, await visitorNetwork(), locale)
    await limit(req.payload, `${act}-address`, email.toLowerCase(), locale)
  })
