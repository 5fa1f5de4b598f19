'use server'

import { z } from 'zod'
import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { requestSubscription } from '@/plugins/correspondence'
import { isTooOften, requestIn } from '@/visitor'

/** What the form shows again when it was not accepted. */
export type SubscribeAnswer = { problem?: 'email' | 'tooMany'; email: string }

/** Takes the address of somebody who wants to hear of the news or, where the form names a programme, of its call. */
export async function subscribe(_before: SubscribeAnswer, form: FormData): Promise<SubscribeAnswer> {
  const typed = String(form.get('email') ?? '').trim()
  const email = z.email().max(254).safeParse(typed)
  if (!email.success) return { problem: 'email', email: typed }
  const locale = await pageLocale()
  const req = await requestIn(locale)
  if (await isTooOften(req, 'subscribe', email.data, locale)) return { problem: 'tooMany', email: typed }
  const program = form.get('program')
  const asked = { email: email.data, locale }
  await requestSubscription(req, typeof program === 'string' ? { ...asked, topic: 'call', program } : { ...asked, topic: 'news' })
  return redirect({ href: { pathname: '/subscribe', query: { state: 'sent' } }, locale })
}
