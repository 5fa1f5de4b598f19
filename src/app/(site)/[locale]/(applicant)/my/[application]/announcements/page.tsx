import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { myAnnouncements } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { AnnouncementCard } from '../cohort/announcement-card'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.announcements')
  return { title: t('title') }
}

/** Everything that a participant was told. */
export default async function AnnouncementsPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.announcements')]
  const participant = await readParticipant(id, 'announcements')
  if (!participant) return <Missing />
  const announcements = await myAnnouncements(participant.req, id)
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      {announcements.length === 0 && <p className="notice">{t('none')}</p>}
      {announcements.map((announcement) => (
        <AnnouncementCard announcement={announcement} heading="h2" key={announcement.id} locale={locale} />
      ))}
    </ParticipantPage>
  )
}
