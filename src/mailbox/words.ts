import { defaultLocale, isLocale, type Locale, zone } from '@/i18n/locales'
import az from './messages/az.json'
import en from './messages/en.json'
import ru from './messages/ru.json'

export type Words = typeof az

const all: Record<Locale, Words> = { az, en, ru }

/** The words of the mailbox in one language. */
export const wordsOf = (locale: Locale): Words => all[locale]

/** The language that was asked for in the address, or else the first of the browser's that we speak. */
export function chooseLocale(asked: string | null, accepted: string | undefined): Locale {
  const wishes = [asked, ...(accepted ?? '').split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase())]
  return wishes.find((wish): wish is Locale => isLocale(wish)) ?? defaultLocale
}

/** The hour of arrival, in the zone of the School. */
export const arrival = (locale: Locale, iso: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    new Date(iso),
  )
