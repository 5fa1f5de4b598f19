import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pathOfAlumni } from '@/content/alumni'
import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { longestLine, myAlumni } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { agree } from './actions'
import { AlumniForm } from './alumni-form'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.alumni')
  return { title: t('title') }
}

/** Where a graduate says whether they stand on the page of their cohort, and whether they are written to. */
export default async function MyAlumniPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.alumni')]
  const participant = await readParticipant(id, 'alumni')
  if (!participant) return <Missing />
  const { application, req } = participant
  if (application.status !== 'graduated') return redirect({ href: { pathname: '/my/[application]', params: { application: id } }, locale })
  const [agreed, page] = [await myAlumni(req, id), await pathOfAlumni(application.program.id, locale)]
  return (
    <ParticipantPage application={application} title={t('title')} lead={t('lead')}>
      <AlumniForm
        agreed={agreed}
        longest={longestLine}
        save={agree.bind(null, id)}
        words={{
          shown: t('shown'),
          line: t('line'),
          lineHint: t('lineHint'),
          optional: t('optional'),
          news: t('news'),
          save: t('save'),
          pending: t('pending'),
          refused: t('refused'),
          saved: t('saved'),
        }}
      />
      {page && (
        <p>
          <a href={page}>{t('page')}</a>
        </p>
      )}
    </ParticipantPage>
  )
}
