import type { Locale } from '@/i18n/locales'
import { day, hour } from '@/ui/dates'

/** A moment by the clocks of an applicant's zone, where these show something else than those of the School. */
export function ownTime(iso: string, locale: Locale, { own, school }: { own: string | undefined; school: string }): { day: string; hour: string; zone: string } | null {
  if (!own) return null
  const shown = (zone: string) => ({ day: day(iso, locale, zone), hour: hour(iso, locale, zone) })
  const [theirs, ours] = [shown(own), shown(school)]
  return theirs.day === ours.day && theirs.hour === ours.hour ? null : { ...theirs, zone: own.replaceAll('_', ' ') }
}
