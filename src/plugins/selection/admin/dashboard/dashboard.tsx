import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { apart, inOwnLanguage } from '@/admin/endpoint'
import { wordsOf } from '@/admin/words'
import { CallCards } from './call-cards'
import { EditorCard } from './editor-card'
import { LedgerCard } from './ledger-card'
import { QueueCard } from './queue-card'
import styles from './dashboard.module.css'

/** The first screen of everybody who works here: what is theirs to do next. */
export function Dashboard({ initPageResult }: AdminViewServerProps) {
  const req = inOwnLanguage(initPageResult.req)
  const { user } = req
  const t = wordsOf(req.i18n)
  const name = user?.collection === 'staff' ? user.name : ''
  return (
    <Gutter className={styles.dashboard}>
      <h1>{t('selection:welcome', { name })}</h1>
      {hasRole(user, 'reviewer', 'panelist') ? <QueueCard req={apart(req)} t={t} /> : null}
      {hasRole(user, 'coordinator', 'auditor') ? <CallCards req={apart(req)} t={t} /> : null}
      {hasRole(user, 'editor', 'admin') ? <EditorCard req={apart(req)} t={t} /> : null}
      {hasRole(user, 'auditor', 'admin') ? <LedgerCard req={apart(req)} t={t} /> : null}
    </Gutter>
  )
}
