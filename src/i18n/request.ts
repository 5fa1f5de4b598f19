import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale, zone } from './locales'
import { messages } from './messages'

/** What a page is rendered with: the language of its address, all words of that language, the zone of the School. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = isLocale(requested) ? requested : defaultLocale
  return { locale, messages: messages[locale], timeZone: zone }
})
