import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { callWindow, type ProgrammeSummary } from '@/content/programs'
import type { Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { counted } from '@/i18n/plural'
import { callState } from '@/plugins/selection'
import { day } from '../dates'
import styles from './call-panel.module.css'
import { Moment } from './moment'
import { TimeLeft } from './time-left'

type Props = { programme: ProgrammeSummary; locale: Locale }

/** What a person can do about the call at this moment, with the date that matters. The dates may come from the cache, the moment never does. */
export async function CallPanel({ programme, locale }: Props) {
  const words = await getTranslations({ locale, namespace: 'site.call' })
  const now = new Date()
  const { call } = programme
  const state = callState(callWindow(call), now)
  const until = state === 'notYet' ? call.opensAt : call.closesAt
  const action = {
    notYet: getPathname({ href: { pathname: '/subscribe', query: { topic: 'call', program: programme.id } }, locale }),
    open: getPathname({ href: '/apply', locale }),
    closing: getPathname({ href: '/apply', locale }),
    grace: getPathname({ href: '/my', locale }),
    closed: getPathname({ href: '/my', locale }),
  }[state]

  const left = {
    days: counted(locale, (days) => words('left.days', { days })),
    hours: counted(locale, (hours) => words('left.hours', { hours })),
    andMinutes: counted(locale, (minutes) => words('left.andMinutes', { minutes })),
    minutes: counted(locale, (minutes) => words('left.minutes', { minutes })),
  }

  return (
    <div className={styles.panel} data-state={state}>
      <div className={styles.words}>
        <p className={styles.state}>{words(`${state}.title`)}</p>
        {until && (state === 'open' || state === 'closing') && (
          <p className={styles.left}>
            <TimeLeft until={until} now={now.toISOString()} words={left} locale={locale} />
          </p>
        )}
        <p className={styles.date}>
          {until ? (
            <>
              {words(`${state}.date`)} <Moment at={until} zone={call.zone} locale={locale} />
            </>
          ) : (
            words('undated')
          )}
        </p>
        <p className={styles.next}>
          {state === 'closed' && call.resultsExpectedOn ? words('closed.results', { day: day(call.resultsExpectedOn, locale, call.zone) }) : words(`${state}.text`)}
        </p>
      </div>
      <Link className={`button ${styles.action}`} href={action}>
        {words(`${state}.action`)}
      </Link>
    </div>
  )
}
