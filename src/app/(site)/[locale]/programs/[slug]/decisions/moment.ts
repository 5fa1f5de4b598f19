import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { day, hour } from '@/ui/dates'

/** A moment as the School announces it: the day, the hour, and whose hour it is. */
export async function momentIn(locale: Locale): Promise<(moment: string) => string> {
  const call = await getTranslations('site.call')
  return (moment) => `${day(moment, locale)}, ${hour(moment, locale)} (${call('baku')})`
}
