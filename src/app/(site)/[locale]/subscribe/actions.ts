'use server'

import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { confirmSubscription } from '@/plugins/correspondence'
import { requestIn } from '@/visitor'

/** Confirms a subscription: the press of the button that the letter leads to, so that mail scanners confirm nothing. */
export async function confirm(form: FormData): Promise<void> {
  const locale = await pageLocale()
  const topic = await confirmSubscription(await requestIn(locale), String(form.get('token') ?? ''))
  redirect({ href: { pathname: '/subscribe', query: topic ? { state: 'done', topic } : { state: 'unknown' } }, locale })
}
