import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { SubscribeWords } from './subscribe-form'

/** The words of the form for one topic. */
export async function subscribeWords(topic: 'news' | 'call', locale: Locale): Promise<SubscribeWords> {
  const words = await getTranslations({ locale, namespace: 'site.subscribe' })
  return {
    email: words('email'),
    hint: words('hint'),
    send: words(`${topic}.send`),
    sending: words('sending'),
    privacy: words(`${topic}.privacy`),
    problems: { email: words('problems.email'), tooMany: words('problems.tooMany') },
  }
}
