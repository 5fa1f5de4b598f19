import type { PayloadRequest } from 'payload'
import { isStaff } from '@/access'
import { defaultLocale, isLocale, type Locale } from './locales'

/** The language a person is answered in: staff in that of their admin, everybody else in that of the request. */
export function languageOf(req: PayloadRequest): Locale {
  const language = isStaff(req.user) ? req.i18n?.language : req.locale
  return isLocale(language) ? language : defaultLocale
}
