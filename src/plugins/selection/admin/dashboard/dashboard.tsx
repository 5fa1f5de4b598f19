import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import styles from '@/admin/dashboard.module.css'
import { apart, inOwnLanguage } from '@/admin/endpoint'
import { wordsOf } from '@/admin/words'
import { CallCards } from './call-cards'
import { LedgerCard } from './ledger-card'
import { QueueCard } from './queue-card'

/** The first screen of everybody who works here: what is theirs to do next. Other processes put theirs before and after that of selection. */
export function Dashboard({ initPageResult }: AdminViewServerProps) {
  const req = inOwnLanguage(initPageResult.req)
  const { i18n, payload, user } = req
  const { afterDashboard, beforeDashboard } = payload.config.admin.components
  const t = wordsOf(i18n)
  const name = user?.collection === 'staff' ? user.name : ''
  const shared = { importMap: payload.importMap, serverProps: { i18n, payload, req, user } }
  return (
    <Gutter className={styles.dashboard}>
      <h1>{t('selection:welcome', { name })}</h1>
      {RenderServerComponent({ Component: beforeDashboard, ...shared })}
      {hasRole(user, 'reviewer', 'panelist') ? <QueueCard req={apart(req)} t={t} /> : null}
      {hasRole(user, 'coordinator', 'auditor') ? <CallCards req={apart(req)} t={t} /> : null}
      {RenderServerComponent({ Component: afterDashboard, ...shared })}
      {hasRole(user, 'auditor', 'admin') ? <LedgerCard req={apart(req)} t={t} /> : null}
    </Gutter>
  )
}
