import type { PayloadRequest } from 'payload'
import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Stage } from '../../rules/steps'
import styles from './release.module.css'

type Props = { req: PayloadRequest; where: { program: string; stage: Stage }; t: Words }

/** The releases of a stage so far. */
export async function History({ req, where, t }: Props) {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: { and: [{ program: { equals: where.program } }, { stage: { equals: where.stage } }] },
    sort: '-createdAt',
    depth: 1,
    limit: 50,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('selection:releasesSoFar')}</h2>
      <ul className={styles.history}>
        {docs.map(({ id, createdAt, decisions, releasedBy }) => (
          <li key={id}>
            <time dateTime={createdAt}>{dayAndHour(req.i18n.language, createdAt)}</time>
            <span>{t('selection:released', { count: decisions ?? 0 })}</span>
            <span>{typeof releasedBy === 'object' ? releasedBy?.name : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
