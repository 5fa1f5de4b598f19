import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { type Queue, readQueue } from '../../operations/read-queue'
import { type Stage, stages } from '../../rules/steps'
import { paths } from '../paths'
import { QueueList } from './queue-list'
import styles from './queue.module.css'
import { StartButton } from './start-button'
import { Unsent } from './unsent'

const shows = ['toDo', 'submitted', 'conflict'] as const
type Show = (typeof shows)[number]

function itemsOf(queue: Queue, show: Show) {
  return show === 'toDo' ? queue.toDo : queue.done.filter(({ state }) => state === show)
}

/** The desk of a reviewer or a panelist: what is theirs to assess, and how far they are. */
export async function QueueView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:desk'), 'reviewer', 'panelist')
  if (away) return away

  const stage = stages.find((name) => name === view.searchParams?.stage)
  const show = shows.find((name) => name === view.searchParams?.show) ?? 'toDo'
  const queue = await readQueue(req, stage ? { stage } : {})
  const { assigned, submitted, conflict } = queue.counts
  const total = assigned + submitted
  const [first] = queue.toDo
  const count: Record<Show, number> = { toDo: assigned, submitted, conflict }

  return (
    <Screen
      view={view}
      title={t('selection:desk')}
      lead={t('selection:deskLead')}
      actions={first ? <StartButton review={first.review} label={t(submitted > 0 ? 'selection:goOn' : 'selection:start')} /> : null}
    >
      {total > 0 ? (
        <div className={styles.progress}>
          <Progress done={submitted} of={total} label={t('selection:doneOf', { done: submitted, total })} />
        </div>
      ) : null}
      <Unsent names={Object.fromEntries([...queue.toDo, ...queue.done].map(({ receipt, review }) => [review, receipt]))} />
      <Tabs
        label={t('selection:state')}
        tabs={shows.map((name) => ({ label: t(`selection:show:${name}`), href: paths.desk({ show: name, stage }), current: name === show, count: count[name] }))}
      />
      <StageFilter stage={stage} show={show} t={t} />
      {itemsOf(queue, show).length > 0 ? (
        <QueueList items={itemsOf(queue, show)} language={req.i18n.language} t={t} />
      ) : (
        <Notice kind={show === 'toDo' && submitted > 0 ? 'good' : 'plain'} title={t(emptyTitle(show, submitted))}>
          {show === 'toDo' && submitted === 0 ? t('selection:queueEmptyHelp') : null}
        </Notice>
      )}
    </Screen>
  )
}

function emptyTitle(show: Show, submitted: number) {
  if (show === 'conflict') return 'selection:noConflicts' as const
  if (show === 'submitted') return 'selection:nothingSubmitted' as const
  return submitted > 0 ? ('selection:queueDone' as const) : ('selection:queueEmpty' as const)
}

function StageFilter({ stage, show, t }: { stage: Stage | undefined; show: Show; t: ReturnType<typeof wordsOf> }) {
  const choices = [undefined, ...stages]
  return (
    <nav className={styles.filter} aria-label={t('selection:stage')}>
      {choices.map((choice) => (
        <a key={choice ?? 'all'} href={paths.desk({ show, stage: choice })} className={styles.choice} aria-current={choice === stage ? 'page' : undefined}>
          {choice ? t(`selection:stages:${choice}`) : t('selection:allStages')}
        </a>
      ))}
    </nav>
  )
}
