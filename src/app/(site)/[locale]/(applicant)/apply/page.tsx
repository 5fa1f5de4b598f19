import type { Metadata } from 'next'
import { redirect as go } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RouteLink } from '@/ui/link/route-link'
import type { Locale } from '@/i18n/locales'
import { type MyApplicationSummary, myApplications, type OpenCall, openCalls } from '@/plugins/selection'
import { SubmitButton } from '@/ui/form/submit-button'
import { moments } from '../moments'
import { pageLocale } from '@/i18n/page-locale'
import { visitorRequest } from '../request'
import { begin } from './actions'
import styles from './apply.module.css'
import { draftPage } from './draft'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.apply')
  return { title: t('title'), description: t('lead') }
}

const ready = ['studies', 'person', 'essays', 'documents', 'time'] as const

type Props = { searchParams: Promise<{ /** What somebody wanted to apply to before signing in. */ program?: string }> }

/** The calls there are, what one needs for applying, and the one button that begins. */
export default async function ApplyPage({ searchParams }: Props) {
  const [locale, t, req] = await Promise.all([pageLocale(), getTranslations('apply.apply'), visitorRequest()])
  const { program: wanted } = await searchParams
  const draft = wanted && req.user ? await draftPage(req, wanted, locale) : null
  if (draft) go(draft)
  const calls = await openCalls(req)
  const own = req.user ? await myApplications(req) : []
  const current = calls.filter(({ call }) => call.state !== 'closed' && call.closesAt !== null)
  // Between two calls the page tells of the last one.
  const shown = current.length > 0 ? current : calls.slice(0, 1)
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <header className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {shown.length === 0 && <p className="notice">{t('noCall')}</p>}
      {shown.map((call) => (
        <Call key={call.program} locale={locale} now={new Date()} of={call} own={own.find(({ program }) => program.id === call.program)} />
      ))}
      <section aria-labelledby="ready" className="prose">
        <h2 id="ready">{t('ready')}</h2>
        <ul>
          {ready.map((thing) => (
            <li key={thing}>{t(`readyFor.${thing}`)}</li>
          ))}
        </ul>
        <p className="soft">{t('saved')}</p>
      </section>
    </div>
  )
}

type CallProps = { of: OpenCall; own?: MyApplicationSummary; locale: Locale; now: Date }

/** The state of one call in words, with the button that fits it. */
async function Call({ of: { program, title, call }, own, locale, now }: CallProps) {
  const [t, time] = await Promise.all([getTranslations('apply.apply'), moments(locale)])
  const { state, opensAt, closesAt, zone, resultsExpectedOn } = call
  const open = state === 'open' || state === 'closing'
  return (
    <section aria-labelledby={`call-${program}`} className={`card stack ${styles.call}`} data-state={state}>
      <h2 id={`call-${program}`}>{title}</h2>
      <p className={styles.state}>{t(`states.${state}`)}</p>
      {open && closesAt && (
        <p>
          {t('closes', { moment: time.moment(closesAt, zone) })} <strong>{time.left(closesAt, now)}</strong>
        </p>
      )}
      {state === 'notYet' && <p>{opensAt ? t('opens', { moment: time.moment(opensAt, zone) }) : t('opensSoon')}</p>}
      {state === 'grace' && <p>{t('graceText')}</p>}
      {state === 'closed' && closesAt && (
        <p>
          {t('closed', { moment: time.moment(closesAt, zone) })} {resultsExpectedOn && t('results', { day: time.day(resultsExpectedOn, zone) })}
        </p>
      )}
      {own ? (
        <p>
          <RouteLink className="button" href={{ pathname: '/my/[application]', params: { application: own.id } }}>
            {t(own.status === 'draft' ? 'continue' : 'see')}
          </RouteLink>
        </p>
      ) : open ? (
        <form action={begin}>
          <input name="program" type="hidden" value={program} />
          <SubmitButton pending={t('starting')}>{t('start')}</SubmitButton>
        </form>
      ) : (
        <p>
          <RouteLink className="button" href={{ pathname: '/subscribe', query: { topic: 'call' } }}>
            {t('remind')}
          </RouteLink>
        </p>
      )}
    </section>
  )
}
