'use server'

import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { unsubscribe } from '@/plugins/correspondence'
import { requestIn } from '@/visitor'

/** Ends a subscription. The answer is the same whether or not there was one. */
export async function leave(form: FormData): Promise<void> {
  const locale = await pageLocale()
  await unsubscribe(await requestIn(locale), String(form.get('token') ?? ''))
  redirect({ href: { pathname: '/unsubscribe', query: { state: 'done' } }, locale })
}
