import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { placeIn } from '@/calendar/rules/place'
import { publishedCalendar } from '@/calendar/rules/published'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { spanInWords } from '@/i18n/moment'
import { translator } from '@/i18n/translator'
import type { Attachment } from '@/plugins/correspondence'
import { letterFor, type News, newsOf, type SessionStanding } from '../rules/telling'
import { sessionEvent, sessionTitle } from './session-event'
import type { Stand, ToldSession } from './told-sessions'

/** A session of which somebody is to be told. */
export type SessionNews = ToldSession & { readonly news: News }

/** What there is to tell of sessions to somebody, in the order in which they are held. */
export const newsAmong = (sessions: readonly ToldSession[], concerns: (session: SessionStanding) => boolean): SessionNews[] =>
  sessions.flatMap((session) => {
    const news = newsOf(session.told, session.now, concerns)
    return news ? [{ ...session, news }] : []
  })

/** The letter to a participant, by what it tells. */
const templates: Readonly<Record<News, string>> = {
  announced: 'sessions-announced',
  changed: 'sessions-changed',
  restored: 'sessions-restored',
  cancelled: 'sessions-cancelled',
  dropped: 'sessions-changed',
}

export const templateFor = (news: readonly SessionNews[]): string => templates[letterFor(news.map((one) => one.news))]

/** What a letter with these news is for: each session as it was numbered, once. */
export function occasionOf(news: readonly SessionNews[], reader: string): string {
  const numbered = news.map(({ news: kind, sequence, session }) => `${session} ${sequence} ${kind}`)
  return `sessions:${reader}:${createHash('sha256').update(numbered.join()).digest('base64url')}`
}

/** When and where, in a line each. */
const heldInWords = ({ endsAt, places, startsAt }: Stand, locale: Locale, zone: string): string[] => [
  spanInWords(new Date(startsAt), new Date(endsAt), locale, zone),
  placeIn(locale, places) ?? '',
]

/** What a letter with these news says in a language: every session in a paragraph of its own. */
export function newsInWords(news: readonly SessionNews[], locale: Locale): { session: string; sessions: string } {
  const t = translator(locale, 'teaching')
  const paragraphs = news.map((one) => {
    const { news: kind, now, told, zone } = one
    const there = kind === 'cancelled' || kind === 'dropped' ? [] : [now.link]
    const before = kind === 'changed' && told ? [t('telling.before', { held: heldInWords(told, locale, zone).filter(Boolean).join(', ') })] : []
    return [t(`telling.${kind}`, { title: sessionTitle(one, locale) }), ...heldInWords(now, locale, zone), ...there, ...before].filter(Boolean).join('\n')
  })
  const [first] = news
  return { session: first && news.length === 1 ? sessionTitle(first, locale) : t('telling.count', { count: news.length }), sessions: paragraphs.join('\n\n') }
}

/** The news for the reader's calendar. Under the same identity and number they are in the feeds. */
export function newsCalendar(req: PayloadRequest, news: readonly SessionNews[], { locale, page }: { locale: Locale; page: string }): Attachment {
  const changedAt = new Date()
  const content = publishedCalendar({
    host: new URL(env.SITE_URL).hostname,
    language: locale,
    events: news.map((one) => sessionEvent(one, locale, page, { changedAt, cancelled: one.news === 'cancelled' || one.news === 'dropped' })),
    organiser: { name: req.payload.email.defaultFromName, email: req.payload.email.defaultFromAddress },
  })
  return { name: 'sessions.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', content }
}
