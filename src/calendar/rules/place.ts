import { isLocale, type Locale } from '@/i18n/locales'

/** A place as it is written in each language, as far as it is. */
export type Place = Readonly<Partial<Record<Locale, string | null>>>

const inAny = (place: Place): string | null =>
  Object.entries(place)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .find(([, text]) => text)?.[1] ?? null

/** What is read in a language of the places that count one after another, the first that says anything first; where that language is missing, another one. */
export function placeIn(locale: Locale, places: readonly Place[]): string | null {
  const place = places.find(inAny)
  return place ? place[locale] || inAny(place) : null
}

/** What is written of a place: of all languages at once, or of one; of none when nothing is written. */
export function placeWritten(locale: unknown, written: string | null | undefined | Place): Place {
  if (written === undefined) return {}
  if (written !== null && typeof written === 'object') return written
  return isLocale(locale) ? { [locale]: written } : {}
}
