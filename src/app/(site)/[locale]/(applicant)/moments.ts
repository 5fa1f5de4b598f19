import { getTranslations } from 'next-intl/server'
import { type Locale, zone as schoolZone } from '@/i18n/locales'
import { day, hour } from '@/ui/dates'

/** How these pages write moments: a deadline always with its date, its hour and its zone. */
export async function moments(locale: Locale) {
  const t = await getTranslations('apply.time')
  const zoneName = (zone: string) => (zone === schoolZone ? t('baku') : zone)
  return {
    zoneName,
    day: (iso: string, zone: string) => day(iso, locale, zone),
    moment: (iso: string, zone: string) => t('moment', { day: day(iso, locale, zone), hour: hour(iso, locale, zone), zone: zoneName(zone) }),
    span: (from: string, to: string, zone: string) => t('span', { day: day(from, locale, zone), from: hour(from, locale, zone), to: hour(to, locale, zone), zone: zoneName(zone) }),
    /** The time until a moment, in its two largest units. */
    left: (iso: string, now: Date) => {
      const minutes = Math.max(0, Math.floor((Date.parse(iso) - now.getTime()) / 60_000))
      const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
      return days > 0 ? t('daysLeft', { days, hours }) : t('hoursLeft', { hours, minutes: minutes % 60 })
    },
  }
}

export type Moments = Awaited<ReturnType<typeof moments>>
