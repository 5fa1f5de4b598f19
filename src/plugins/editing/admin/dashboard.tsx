import type { PayloadRequest, ServerProps } from 'payload'
import { Suspense } from 'react'
import { hasRole } from '@/access'
import styles from '@/admin/dashboard.module.css'
import { apart } from '@/admin/endpoint'
import { type Figure, Figures } from '@/admin/figures'
import { type Words, wordsOf } from '@/admin/words'
import { findDeadLinks } from '../operations/links'
import { lastEdited, scheduled } from '../operations/recent'
import { readTranslations } from '../operations/translations'
import { translations } from '../rules/texts'
import { Pieces } from './pieces'

/** What waits for an editor: translations, links, enquiries, drafts, and what will be published by itself. */
export async function EditorDashboard({ req, user }: ServerProps & { req: PayloadRequest }) {
  if (!hasRole(user, 'editor', 'admin')) return null
  const t = wordsOf(req.i18n)
  const { edited, drafts } = await lastEdited(apart(req))
  const planned = await scheduled(apart(req))
  const { language } = req.i18n
  return (
    <>
      <Suspense fallback={null}>
        <Waiting req={apart(req)} t={t} />
      </Suspense>
      <div className={styles.columns}>
        <Pieces title={t('editing:drafts')} pieces={drafts} empty={t('editing:noDrafts')} language={language} />
        <Pieces title={t('editing:scheduled')} pieces={planned} empty={t('editing:nothingScheduled')} language={language} />
        <Pieces title={t('editing:lastEdited')} pieces={edited} empty={t('editing:nothingWritten')} language={language} />
      </div>
    </>
  )
}

/** What has to be looked for among all documents comes a moment after the rest. */
async function Waiting({ req, t }: { req: PayloadRequest; t: Words }) {
  const standings = await readTranslations(req)
  const links = await findDeadLinks(req)
  const figures: Figure[] = translations.map((locale) => ({
    label: t('editing:toTranslate', { language: t(`editing:languages:${locale}`) }),
    value: standings.filter(({ languages }) => languages[locale].missing.length + languages[locale].older.length > 0).length,
    href: `/admin/translations?language=${locale}`,
  }))
  figures.push({ label: t('editing:links:title'), value: links.length, note: t('editing:links:figure'), href: '/admin/links', urgent: links.length > 0 })
  if (hasRole(req.user, 'editor', 'coordinator')) {
    const where = { state: { equals: 'new' } }
    const { totalDocs } = await req.payload.count({ collection: 'enquiries', where, overrideAccess: false, user: req.user, req })
    figures.push({ label: t('editing:newEnquiries'), value: totalDocs, href: '/admin/collections/enquiries?where[or][0][and][0][state][equals]=new', urgent: totalDocs > 0 })
  }
  return <Figures figures={figures} />
}
