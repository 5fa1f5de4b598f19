import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { aspects, evaluationSteps, longestRemark, myEvaluation, windowDays } from '@/plugins/teaching'
import { isRefusal } from '@/refusals'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../../../missing'
import { moments } from '../../../../moments'
import { ParticipantPage } from '../../cohort/participant-page'
import { readParticipant } from '../../cohort/read'
import { evaluate } from './actions'
import { EvaluationForm } from './evaluation-form'

type Props = { params: Promise<{ application: string; session: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.evaluations')
  return { title: t('title') }
}

/** Where a participant says how one session was: until when, and what becomes of it, stands above the questions. */
export default async function EvaluationPage({ params }: Props) {
  const [{ application: id, session: asked }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.evaluations')]
  const participant = await readParticipant(id, `evaluations/${asked}`)
  const its = participant && (await myEvaluation(participant.req, id, asked).catch((error: unknown) => (isRefusal(error) && error.status === 404 ? null : Promise.reject(error))))
  if (!participant || !its) return <Missing />
  const { zone } = participant.application.call
  const time = await moments(locale)
  return (
    <ParticipantPage application={participant.application} title={its.title}>
      <p className="soft">
        {time.day(its.startsAt, zone)} · {its.answered ? t('answered') : t('until', { moment: time.moment(its.closesAt, zone) })}
      </p>
      {!its.answered && (
        <>
          <p className="notice">{t('anonymous', { days: windowDays, minimum: its.minimum })}</p>
          <EvaluationForm
            most={longestRemark}
            questions={aspects.map((name) => ({ name, label: t(`aspects.${name}`) }))}
            send={evaluate.bind(null, id, its.session)}
            steps={evaluationSteps.map((step) => ({ value: `${step}`, label: t(`steps.${step}`) }))}
            words={{
              remark: t('remark'),
              remarkHint: t('remarkHint', { most: longestRemark }),
              optional: t('optional'),
              once: t('once'),
              send: t('send'),
              pending: t('pending'),
              refused: t('refused'),
            }}
          />
        </>
      )}
      <p>
        <RouteLink href={{ pathname: '/my/[application]/[section]', params: { application: id, section: 'evaluations' } }}>{t('back')}</RouteLink>
      </p>
    </ParticipantPage>
  )
}
