import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RouteLink } from '@/ui/link/route-link'
import type { MyApplication } from '@/plugins/selection'
import { type Moments, moments } from '../../moments'
import { pageLocale } from '@/i18n/page-locale'
import { applicantRequest } from '../../request'
import { Missing } from '../../../missing'
import { SectionList } from './[section]/section-list'
import { paperTitle } from './[section]/titles'
import styles from './application.module.css'
import { Appeals } from './appeals'
import { Certificate } from './certificate'
import { Codes } from './codes'
import { Overview } from './cohort/overview'
import { takesPart } from './cohort/read'
import { Interview } from './interview/next'
import { ownApplication } from './own'
import { Timeline } from './timeline'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.my')
  return { title: t('applicationTitle') }
}

/** Where an application stands, what comes next and what can be done now. */
export default async function ApplicationPage({ params }: Props) {
  const { application: id } = await params
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('apply.my')])
  const req = await applicantRequest({ pathname: '/my/[application]', params: { application: id } })
  const application = await ownApplication(req, id)
  if (!application) return <Missing />
  const { program, status, receipt, submittedAt, call, revision } = application
  const time = await moments(locale)
  return (
    <div className={`wrap ${styles.page}`}>
      <div className="stack">
        <header className="stack">
          <p className="eyebrow">{program.title}</p>
          <h1 className={styles.title}>{t(`statuses.${status}.title`)}</h1>
          <p className="lead">
            {t(`statuses.${status}.text`)} {status === 'disqualified' && !hasAppeals(application) && t('mistake')}
          </p>
        </header>
        {takesPart(application) && <Overview application={application} locale={locale} />}
        <Dates application={application} time={time} />
        <Actions application={application} />
        <Certificate application={id} req={req} />
        <Feedback application={application} />
        <Appeals application={application} time={time} />
        {receipt && submittedAt && (
          <section aria-labelledby="receipt" className={`card ${styles.receipt}`}>
            <h2 id="receipt">{t('receipt')}</h2>
            <p className={`numbers ${styles.number}`}>{receipt}</p>
            <p>{t('received', { moment: time.moment(submittedAt, call.zone) })}</p>
            {revision > 1 && <p className="soft small">{t('revised', { count: revision - 1 })}</p>}
            <p className="soft small">{t('letterSent')}</p>
          </section>
        )}
        <Documents application={application} />
        <Codes application={application} />
      </div>
      <aside className="stack">
        <Timeline application={application} locale={locale} />
        {application.may.includes('edit') && <SectionList application={application} locale={locale} />}
      </aside>
    </div>
  )
}

type Part = { application: MyApplication }

/** Whether there is a way to ask for a review, or there was: then nobody need be told to write. */
const hasAppeals = ({ appeals }: MyApplication): boolean => appeals.mayAskUntil !== null || appeals.asked.length > 0

/** The dates that matter now: the answer date, the interview, the place on the reserve list, the end of the call. */
async function Dates({ application, time }: Part & { time: Moments }) {
  const { answerBy, call, extendedUntil, reservePlace, status, may, changed, revision } = application
  const t = await getTranslations('apply.my')
  return (
    <>
      {answerBy && (
        <p className="notice" data-tone="warning">
          {t('answerBy', { moment: time.moment(answerBy, call.zone) })}
        </p>
      )}
      {status === 'shortlisted' && <Interview application={application} />}
      {reservePlace !== null && <p className="notice">{t('reservePlace', { place: reservePlace })}</p>}
      {may.includes('edit') && changed && revision > 0 && (
        <p className="notice" data-tone="warning">
          {t('changed')}
        </p>
      )}
      {may.includes('edit') && extendedUntil && extendedUntil === call.closesAt && <p className="notice">{t('extended', { moment: time.moment(extendedUntil, call.zone) })}</p>}
      {may.includes('edit') && call.closesAt && <p>{t('editUntil', { moment: time.moment(call.closesAt, call.zone) })}</p>}
    </>
  )
}

/** What the applicant may do now; the one that is wanted most stands first. */
async function Actions({ application }: Part) {
  const { id, may, open, revision, changed, problems } = application
  const t = await getTranslations('apply.my')
  const params = (section: string) => ({ pathname: '/my/[application]/[section]' as const, params: { application: id, section } })
  const ready = problems.length === 0 && (revision === 0 || changed)
  const first = problems.find(({ section }) => open.includes(section))?.section
  const next = ready ? 'review' : (first ?? open.at(-1) ?? 'review')
  if (may.length === 0) return null
  return (
    <div className="cluster">
      {may.includes('confirm') && (
        <RouteLink className="button" href={params('confirm')}>
          {t('confirm')}
        </RouteLink>
      )}
      {may.includes('decline') && (
        <RouteLink className="button button-secondary" href={params('decline')}>
          {t('decline')}
        </RouteLink>
      )}
      {may.includes('edit') && (
        <RouteLink className={revision === 0 || changed ? 'button' : 'button button-secondary'} href={params(next)}>
          {t(revision > 0 ? (changed ? 'sendChanges' : 'edit') : ready ? 'review' : 'continue')}
        </RouteLink>
      )}
      {may.includes('withdraw') && (
        <RouteLink className="button button-quiet" href={params('withdraw')}>
          {t('withdraw')}
        </RouteLink>
      )}
    </div>
  )
}

/** Why it was not selected, as the School says it. */
async function Feedback({ application: { feedback } }: Part) {
  const t = await getTranslations('apply.my')
  if (!feedback) return null
  return (
    <section aria-labelledby="feedback" className="stack">
      <h2 className={styles.small} id="feedback">
        {t('feedback')}
      </h2>
      <p className={styles.said}>{feedback}</p>
    </section>
  )
}

async function Documents({ application: { documents, program } }: Part) {
  const [t, form] = [await getTranslations('apply'), await getTranslations('apply.form')]
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documents" className="stack">
      <h2 className={styles.small} id="documents">
        {t('my.documents')}
      </h2>
      <ul>
        {documents.map(({ id, kind, title, url }) => (
          <li key={id}>
            {paperTitle(form, kind, program)}: <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
