import { getLocale } from 'next-intl/server'
import { defaultLocale, isLocale, type Locale } from './locales'

/** The language of the page that is shown or that sent this request. */
export async function pageLocale(): Promise<Locale> {
  const locale = await getLocale()
  return isLocale(locale) ? locale : defaultLocale
}
