import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { FreeTime, MyInterview } from '@/plugins/interviews'
import { day, hour } from '@/ui/dates'
import { moments } from '../../../moments'
import { choose } from './actions'
import { ownTime } from './own-time'
import { type ShownTime, TimesForm } from './times-form'

type Props = { id: string; interview: MyInterview; locale: Locale }

/** The times that are free for an applicant, by the clocks of the School and by their own. */
export async function Times({ id, interview, locale }: Props) {
  const { booking, choice, free, impossible, preferences, zone } = interview
  const [t, time] = [await getTranslations('apply.interview.times'), await moments(locale)]
  const own = preferences?.zone
  const differs = free.some(({ startsAt }) => ownTime(startsAt, locale, { own, school: zone }))
  const shown = ({ online, slot, startsAt }: FreeTime): ShownTime => {
    const theirs = ownTime(startsAt, locale, { own, school: zone })
    const ownHour = theirs && (theirs.day === day(startsAt, locale, zone) ? theirs.hour : `${theirs.day}, ${theirs.hour}`)
    return { slot, hour: hour(startsAt, locale, zone), own: ownHour, online, chosen: slot === choice?.slot }
  }
  const days = new Map<string, ShownTime[]>()
  for (const one of free) days.set(day(one.startsAt, locale, zone), [...(days.get(day(one.startsAt, locale, zone)) ?? []), shown(one)])
  return (
    <section aria-labelledby="times" className="stack">
      <h2 id="times">{t(booking ? 'moveTitle' : 'title')}</h2>
      <p>{t('lead', { zone: time.zoneName(zone) })}</p>
      {differs && own && <p className="soft small">{t('ownZone', { zone: own.replaceAll('_', ' ') })}</p>}
      {impossible > 0 && <p className="soft small">{t('impossible', { count: impossible })}</p>}
      <TimesForm choose={choose.bind(null, id)} days={[...days].map(([name, times]) => ({ day: name, times }))} />
    </section>
  )
}
