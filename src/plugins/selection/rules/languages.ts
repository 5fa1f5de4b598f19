/** The languages that applicants name most, in this order; they are offered first. */
export const commonLanguages = ['en', 'ru', 'tr', 'de', 'fr', 'ar', 'fa']

export const otherLanguages = [
  'az',
  'be',
  'bg',
  'cs',
  'da',
  'el',
  'es',
  'et',
  'fi',
  'he',
  'hi',
  'hu',
  'hy',
  'it',
  'ja',
  'ka',
  'kk',
  'ko',
  'ku',
  'ky',
  'lt',
  'lv',
  'mn',
  'nl',
  'no',
  'pl',
  'ps',
  'pt',
  'ro',
  'sk',
  'sr',
  'sv',
  'tg',
  'th',
  'tk',
  'uk',
  'ur',
  'uz',
  'vi',
  'zh',
]

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether something is the code of a language, of two letters (ISO 639-1). */
export const isLanguage = (code: unknown): code is string => typeof code === 'string' && /^[a-z]{2}$/.test(code) && names.of(code) !== undefined
