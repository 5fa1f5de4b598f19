import { getTranslations } from 'next-intl/server'
import { type Locale, zone as schoolZone } from '@/i18n/locales'
import { day, hour } from '../dates'

/** A day, its hour and the zone that the hour is meant in. */
export async function Moment({ at, zone, locale }: { at: string; zone: string; locale: Locale }) {
  const words = await getTranslations('site.call')
  return (
    <time className="numbers" dateTime={at}>
      {words('moment', { day: day(at, locale, zone), hour: hour(at, locale, zone), zone: zone === schoolZone ? words('baku') : zone })}
    </time>
  )
}
