import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'

/** When an interview begins, in words: always by the clocks of the School, whose zone is named, and then by those of the reader where they show something else. */
export function beginning(moment: Date, locale: Locale, { own, school }: { school: string; own?: string | null }): string {
  const by = (zone: string) => momentInWords(moment, locale, zone)
  const named = (zone: string) => `${by(zone)}, ${zone}`
  return own && by(own) !== by(school) ? `${named(school)}; ${named(own)}` : named(school)
}
