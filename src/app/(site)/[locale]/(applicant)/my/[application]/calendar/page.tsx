import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mySessionFeed } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { renewCalendar } from './actions'
import styles from './calendar.module.css'
import { CopyButton } from './copy-button'

type Props = { params: Promise<{ application: string }>; searchParams: Promise<{ renewed?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.calendar')
  return { title: t('title') }
}

/** Where a participant finds the secret address of their calendar, and gives it another one. */
export default async function CalendarPage({ params, searchParams }: Props) {
  const [{ application: id }, { renewed }, t] = [await params, await searchParams, await getTranslations('apply.cohort.calendar')]
  const participant = await readParticipant(id, 'calendar')
  if (!participant) return <Missing />
  const { address } = await mySessionFeed(participant.req, id)
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      {renewed && (
        <p className="notice" data-tone="success" role="status">
          {t('renewed')}
        </p>
      )}
      <section aria-labelledby="address" className="card stack">
        <h2 id="address">{t('address')}</h2>
        <code className={styles.address}>{address}</code>
        <p className="soft small">{t('secret')}</p>
        <div className="cluster">
          <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
            {t('subscribe')}
          </a>
          <CopyButton text={address} words={{ copy: t('copy'), copied: t('copied') }} />
        </div>
      </section>
      <section aria-labelledby="renew" className="stack">
        <h2 id="renew">{t('renewTitle')}</h2>
        <p>{t('renewBody')}</p>
        <form action={renewCalendar.bind(null, id)}>
          <button className="button button-secondary" type="submit">
            {t('renew')}
          </button>
        </form>
      </section>
    </ParticipantPage>
  )
}
