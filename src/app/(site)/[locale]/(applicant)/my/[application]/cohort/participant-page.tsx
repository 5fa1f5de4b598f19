import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RouteLink } from '@/ui/link/route-link'
import type { MyApplication } from '@/plugins/selection'
import styles from '../../my.module.css'

type Props = { application: MyApplication; title: string; lead?: string; children: ReactNode }

/** The frame of a participant's page: whose programme it is, one heading, and the way back. */
export async function ParticipantPage({ application: { id, program }, children, lead, title }: Props) {
  const t = await getTranslations('apply.cohort')
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <header className="stack">
        <p className="eyebrow">{program.title}</p>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
      <p>
        <RouteLink href={{ pathname: '/my/[application]', params: { application: id } }}>{t('back')}</RouteLink>
      </p>
    </div>
  )
}
