import { getTranslations } from 'next-intl/server'
import type { Session } from '@/content/sessions'
import type { Locale } from '@/i18n/locales'
import { day, hour } from '@/ui/dates'

/** When a training is held, one session after the other, each with its place where they differ. */
export async function Sessions({ sessions, locale, places }: { sessions: readonly Session[]; locale: Locale; places: boolean }) {
  const [words, call] = await Promise.all([getTranslations('site.training'), getTranslations('site.call')])
  return (
    <ul>
      {sessions.map(({ cancelled, endsAt, id, place, startsAt }) => (
        <li key={id}>
          <time dateTime={startsAt} className="numbers">
            {day(startsAt, locale)}
            <br />
            {words('hours', { from: hour(startsAt, locale), to: hour(endsAt, locale), zone: call('baku') })}
          </time>
          {cancelled && (
            <>
              {' '}
              <span className="tag">{words('cancelled')}</span>
            </>
          )}
          {places && place && (
            <>
              <br />
              {place}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
