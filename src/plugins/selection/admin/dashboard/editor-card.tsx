import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import styles from './dashboard.module.css'

const written = ['pages', 'news', 'trainings', 'trainers', 'partners', 'programs'] as const
const many = 6

type Piece = { collection: (typeof written)[number]; id: string; title: string; updatedAt: string; draft: boolean }

/** What was written last, and what is still a draft. */
export async function EditorCard({ req, t }: { req: PayloadRequest; t: Words }) {
  const pieces = (await Promise.all(written.map((collection) => lastOf(req, collection)))).flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const drafts = pieces.filter(({ draft }) => draft)
  return (
    <div className={styles.columns}>
      <Pieces title={t('selection:lastEdited')} pieces={pieces.slice(0, many)} empty={t('selection:nothingWritten')} language={req.i18n.language} />
      <Pieces title={t('selection:drafts')} pieces={drafts.slice(0, many)} empty={t('selection:noDrafts')} language={req.i18n.language} />
    </div>
  )
}

async function lastOf(req: PayloadRequest, collection: Piece['collection']): Promise<Piece[]> {
  const { docs } = await req.payload.find({ collection, sort: '-updatedAt', limit: many, depth: 0, draft: true, overrideAccess: false, user: req.user, req })
  return docs.map((doc) => ({
    collection,
    id: doc.id,
    title: ('title' in doc ? doc.title : doc.name) ?? doc.id,
    updatedAt: doc.updatedAt,
    draft: doc._status === 'draft',
  }))
}

function Pieces({ title, pieces, empty, language }: { title: string; pieces: Piece[]; empty: string; language: string }) {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {pieces.length === 0 ? <p>{empty}</p> : null}
      <ul className={styles.pieces}>
        {pieces.map(({ collection, id, title: text, updatedAt }) => (
          <li key={id}>
            <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
              {text}
            </Link>
            <time dateTime={updatedAt}>{dayAndHour(language, updatedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
