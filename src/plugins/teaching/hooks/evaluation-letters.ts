import { type Place, placeIn } from '@/calendar/rules/place'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { momentInWords, spanInWords } from '@/i18n/moment'
import { translator } from '@/i18n/translator'
import { closesAt, windowDays } from '../rules/evaluations'

/** A session that a participant is asked about; its title by language. */
export type AskedSession = { session: string; startsAt: string; endsAt: string; title: Place }

type Reader = { application: string; locale: Locale; zone: string }

/** What the letter says of them: each in a paragraph of its own, with when it was, until when they are asked, and where they answer. */
export function askedInWords(sessions: readonly AskedSession[], { application, locale, zone }: Reader): Record<'session' | 'sessions' | 'days', string> {
  const t = translator(locale, 'teaching')
  const paragraphs = sessions.map(({ endsAt, session, startsAt, title }) =>
    [
      placeIn(locale, [title]) ?? '',
      spanInWords(new Date(startsAt), new Date(endsAt), locale, zone),
      t('asking.until', { until: momentInWords(closesAt(new Date(endsAt)), locale, zone) }),
      env.SITE_URL + addressOf('/my/[application]/evaluations/[session]', locale, { application, session }),
    ].join('\n'),
  )
  const [first] = sessions
  const session = first && sessions.length === 1 ? (placeIn(locale, [first.title]) ?? '') : t('telling.count', { count: sessions.length })
  return { session, sessions: paragraphs.join('\n\n'), days: String(windowDays) }
}
