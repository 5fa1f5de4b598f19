import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale } from '@/i18n/locales'
import { didOfSite } from '../rules/credential/keys'

/** Who issues: the School at its site. */
export const issuerDid = didOfSite(env.SITE_URL)

/** Where it stands who was revoked. */
export const statusListAddress = `${env.SITE_URL}/api/certificates/status/1`

/** Where anybody sees whether a certificate is valid; it stands in the credential, so its form must never change. */
export const pageOf = (serial: string): string => `${env.SITE_URL}${addressOf('/certificates/[serial]', defaultLocale, { serial })}`

export const programmePageOf = (slug: string): string => `${env.SITE_URL}${addressOf('/programs/[slug]', defaultLocale, { slug })}`
