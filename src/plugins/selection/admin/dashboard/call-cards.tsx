import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { apart } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import { countAppeals } from '../../operations/appeals/read'
import { readBoard } from '../../operations/read-board'
import { readProgress } from '../../operations/read-progress'
import { Funnel } from '../board/funnel'
import { paths } from '../paths'
import { callInWords } from './call-in-words'
import styles from '@/admin/dashboard.module.css'

/** How many editions are shown: the open one, the one being interviewed, and the one before. */
const editions = 3

/** Each edition at work: the state of its call, its funnel, and what needs doing next. */
export async function CallCards({ req, t }: { req: PayloadRequest; t: Words }) {
  const { docs: programs } = await req.payload.find({
    collection: 'programs',
    sort: '-edition',
    limit: editions,
    depth: 0,
    select: { title: true, call: true, edition: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (programs.length === 0) return <Notice title={t('selection:noProgram')}>{t('selection:noProgramHelp')}</Notice>
  return programs.map(({ id, title, call }) => (
    <section key={id} className={styles.card}>
      <h2>
        <Link href={paths.board({ program: id, stage: 'screening' })} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p className={styles.call}>{callInWords(call, new Date(), req.i18n.language, t)}</p>
      <CallCard req={apart(req)} program={id} t={t} />
    </section>
  ))
}

async function CallCard({ req, program, t }: { req: PayloadRequest; program: string; t: Words }) {
  const screening = { program, stage: 'screening' } as const
  const interview = { program, stage: 'interview' } as const
  const [first, second] = [await readBoard(req, screening), await readBoard(req, interview)]
  const total = Object.values(first.counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return <p>{t('selection:boardEmpty')}</p>
  const todo = hasRole(req.user, 'coordinator') ? await whatNeedsDoing(req, program, first.awaitingRelease, second.awaitingRelease, first.counts.submitted ?? 0, t) : []
  return (
    <div className={styles.columns}>
      <Funnel counts={first.counts} where={screening} t={t} />
      {hasRole(req.user, 'coordinator') ? (
        <div className={styles.todo}>
          <h3>{t('selection:doNext')}</h3>
          {todo.length === 0 ? <p>{t('selection:nothingToDo')}</p> : null}
          <ul>
            {todo.map(({ label, count, href }) => (
              <li key={label}>
                <Link href={href} prefetch={false}>
                  {label}
                </Link>
                <b>{count}</b>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}

async function whatNeedsDoing(req: PayloadRequest, program: string, screened: number, interviewed: number, undecided: number, t: Words) {
  const screening = { program, stage: 'screening' } as const
  const { applications } = await readProgress(req, screening)
  const failed = await req.payload.count({
    collection: 'letters',
    where: { and: [{ state: { equals: 'failed' } }, { 'application.program': { equals: program } }] },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const appeals = await countAppeals(req, program)
  return [
    { label: t('selection:todo:appealsLate'), count: appeals.overdue, href: paths.appeals({ show: 'overdue' }) },
    { label: t('selection:todo:appeals'), count: appeals.open, href: paths.appeals({ show: 'open' }) },
    { label: t('selection:todo:short'), count: applications.short, href: paths.assign(screening) },
    { label: t('selection:todo:undecided'), count: undecided, href: paths.board(screening, { status: 'submitted' }) },
    { label: t('selection:todo:releaseScreening'), count: screened, href: paths.release(screening) },
    { label: t('selection:todo:releaseInterview'), count: interviewed, href: paths.release({ program, stage: 'interview' }) },
    { label: t('selection:todo:lettersFailed'), count: failed.totalDocs, href: '/admin/collections/letters?where[or][0][and][0][state][equals]=failed' },
  ].filter(({ count }) => count > 0)
}
