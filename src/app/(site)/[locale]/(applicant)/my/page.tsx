import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RouteLink } from '@/ui/link/route-link'
import { isApplicant } from '@/access'
import { myApplications } from '@/plugins/selection'
import { moments } from '../moments'
import { pageLocale } from '@/i18n/page-locale'
import { applicantRequest } from '../request'
import { leave } from '../sign-in/actions'
import styles from './my.module.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.my')
  return { title: t('title') }
}

/** Everything somebody has applied for. */
export default async function MyPage() {
  const [locale, t, req] = await Promise.all([pageLocale(), getTranslations('apply.my'), applicantRequest('/my')])
  const [applications, time] = [await myApplications(req), await moments(locale)]
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <header className="stack">
        <h1>{t('title')}</h1>
        {isApplicant(req.user) && <p className="lead">{t.rich('signedIn', { email: req.user.email, b: (words) => <strong>{words}</strong> })}</p>}
      </header>
      {applications.length === 0 && (
        <div className="card stack">
          <p>{t('none')}</p>
          <p>
            <RouteLink className="button" href="/apply">
              {t('apply')}
            </RouteLink>
          </p>
        </div>
      )}
      <ul className={styles.list}>
        {applications.map(({ id, program, status, receipt, submittedAt, interviewAt, call }) => (
          <li className="card" key={id}>
            <h2>
              <RouteLink href={{ pathname: '/my/[application]', params: { application: id } }}>{program.title}</RouteLink>
            </h2>
            <p>{t(`statuses.${status}.short`)}</p>
            {interviewAt && <p>{t('interviewAt', { moment: time.moment(interviewAt, call.zone) })}</p>}
            <p className="soft small">
              {receipt && submittedAt
                ? t('receiptOf', { receipt, moment: time.moment(submittedAt, call.zone) })
                : call.closesAt && t('until', { moment: time.moment(call.closesAt, call.zone) })}
            </p>
          </li>
        ))}
      </ul>
      <form action={leave}>
        <button className="button button-quiet" type="submit">
          {t('signOut')}
        </button>
      </form>
    </div>
  )
}
