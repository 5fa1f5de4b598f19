import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import { applicantRequest } from '../../../request'
import styles from '../../my.module.css'
import { ask } from '../answers'
import { ownApplication } from '../own'
import { AppealForm } from './appeal-form'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.my.appeal.page')
  return { title: t('title') }
}

/** Asks for a review of the decision, in the applicant's words, once. */
export default async function AppealPage({ params }: Props) {
  const { application: id } = await params
  const [locale, t, steps] = await Promise.all([pageLocale(), getTranslations('apply.my.appeal.page'), getTranslations('apply.steps')])
  const application = await ownApplication(await applicantRequest({ pathname: '/my/[application]/[section]', params: { application: id, section: 'appeal' } }), id)
  if (!application) return <Missing />
  const page = { pathname: '/my/[application]' as const, params: { application: id } }
  const { appeals, call, program } = application
  if (!appeals.mayAskUntil) return redirect({ href: page, locale })
  const time = await moments(locale)
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{program.title}</p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <p>{t('until', { moment: time.moment(appeals.mayAskUntil, call.zone) })}</p>
      <AppealForm
        back={getPathname({ href: page, locale })}
        words={{ reason: t('reason'), yes: t('yes'), no: t('no'), pending: steps('pending'), refused: steps('refused') }}
        take={ask.bind(null, id)}
      />
    </div>
  )
}
