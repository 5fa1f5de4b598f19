import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { env } from '@/env'
import { defaultLocale, type Locale } from '@/i18n/locales'
import type { Enquiry } from '../rules/enquiry'
import { queueLetter } from './queue-letter'

/**
 * Keeps what a visitor wrote, and sends it to the School's own address; an answer to that letter reaches the visitor. Nothing is sent to the visitor:
 * a form that is open to all would write to any address. How often one may write is for the caller to limit.
 * @param enquiry tidied and without problems (rules/enquiry.ts)
 */
export async function enquire(req: PayloadRequest, enquiry: Enquiry, locale: Locale): Promise<void> {
  await inTransaction(req, async () => {
    const { id } = await req.payload.create({ collection: 'enquiries', data: { ...enquiry, locale, state: 'new' }, depth: 0, overrideAccess: true, req })
    const { email: school } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
    if (!school) return
    const link = `${env.SITE_URL}/admin/collections/enquiries/${id}`
    await queueLetter(req, { template: 'enquiry', to: school, locale: defaultLocale, replyTo: enquiry.email, occasion: `enquiry:${id}`, values: { ...enquiry, link } })
  })
}
