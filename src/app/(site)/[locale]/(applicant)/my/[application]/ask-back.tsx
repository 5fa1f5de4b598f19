import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import type { MyStep } from '@/plugins/selection'
import { pageLocale } from '@/i18n/page-locale'
import { applicantRequest } from '../../request'
import { moments } from '../../moments'
import { confirm, decline, withdraw } from './answers'
import { AskBackForm } from './ask-back-form'
import styles from '../my.module.css'
import { Missing } from '../../../missing'
import { ownApplication } from './own'

const actions = { withdraw, confirm, decline } satisfies Partial<Record<MyStep, unknown>>

/** The page that asks once more before a step that can't be taken back. */
export async function AskBack({ id, step }: { id: string; step: keyof typeof actions }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('apply.steps')])
  const application = await ownApplication(await applicantRequest({ pathname: '/my/[application]/[section]', params: { application: id, section: step } }), id)
  if (!application) return <Missing />
  const page = { pathname: '/my/[application]' as const, params: { application: id } }
  if (!application.may.includes(step)) redirect({ href: page, locale })
  const { answerBy, call, program } = application
  const time = await moments(locale)
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{program.title}</p>
      <h1>{t(`${step}.title`)}</h1>
      <p className="lead">{t(`${step}.text`)}</p>
      {step === 'confirm' && answerBy && <p>{t('answerBy', { moment: time.moment(answerBy, call.zone) })}</p>}
      <AskBackForm
        back={getPathname({ href: page, locale })}
        look={step === 'confirm' ? 'primary' : 'danger'}
        words={{ yes: t(`${step}.yes`), no: t(`${step}.no`), pending: t('pending'), refused: t('refused') }}
        take={actions[step].bind(null, id)}
      />
    </div>
  )
}
