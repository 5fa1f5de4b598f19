/** The languages of the School, the first being the language of the state and the default. */
export const locales = ['az', 'en', 'ru'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'az'

/** The zone in which the School announces its hours. */
export const zone = 'Asia/Baku'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** The language in which an address of the site begins; the default where it names none. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1]
  return isLocale(first) ? first : defaultLocale
}
