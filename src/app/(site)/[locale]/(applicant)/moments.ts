import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'

/** How this page writes days and hours: a deadline always with its date, its hour and its zone. */
export async function moments(locale: Locale) {
  const t = await getTranslations('apply.time')
  // Azerbaijani joins a date and an hour with a slash when they are formatted together.
  const part = (iso: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(new Date(iso))
  const day = (iso: string, timeZone: string) => part(iso, { dateStyle: 'long', timeZone })
  const hour = (iso: string, timeZone: string) => part(iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return {
    day,
    moment: (iso: string, timeZone: string) => t('moment', { day: day(iso, timeZone), hour: hour(iso, timeZone), zone: timeZone === 'Asia/Baku' ? t('baku') : timeZone }),
    span: (from: string, to: string, timeZone: string) =>
      t('span', { day: day(from, timeZone), from: hour(from, timeZone), to: hour(to, timeZone), zone: timeZone === 'Asia/Baku' ? t('baku') : timeZone }),
    /** The time until a moment, in its two largest units. */
    left: (iso: string, now: Date) => {
      const minutes = Math.max(0, Math.floor((Date.parse(iso) - now.getTime()) / 60_000))
      const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
      if (days > 0) return t('daysLeft', { days, hours })
      return t('hoursLeft', { hours, minutes: minutes % 60 })
    },
  }
}

export type Moments = Awaited<ReturnType<typeof moments>>
