import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { type MyMaterial, myMaterials } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import styles from '../cohort/cohort.module.css'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.materials')
  return { title: t('title') }
}

/** What a participant is handed, training by training. */
export default async function MaterialsPage({ params }: Props) {
  const [{ application: id }, t] = [await params, await getTranslations('apply.cohort.materials')]
  const participant = await readParticipant(id, 'materials')
  if (!participant) return <Missing />
  const groups = await myMaterials(participant.req, id)
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      {groups.length === 0 && <p className="notice">{t('none')}</p>}
      {groups.map(({ materials, training }) => (
        <section className="stack" key={training?.id ?? 'whole'}>
          <h2 className={styles.small}>{training?.title ?? t('whole')}</h2>
          <ul className={styles.files}>
            {materials.map((material) => (
              <Material key={material.id} material={material} />
            ))}
          </ul>
        </section>
      ))}
    </ParticipantPage>
  )
}

async function Material({ material: { bytes, description, ending, title, url } }: { material: MyMaterial }) {
  const [t, format] = [await getTranslations('apply.cohort.materials'), await getFormatter()]
  const size = format.number(Math.max(0.1, bytes / 1024 / 1024), { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return (
    <li>
      <a download={`${title}.${ending}`} href={url}>
        {title}
      </a>{' '}
      <span className="soft small">{t('about', { kind: ending.toUpperCase(), size })}</span>
      {description && <p className={styles.said}>{description}</p>}
    </li>
  )
}
