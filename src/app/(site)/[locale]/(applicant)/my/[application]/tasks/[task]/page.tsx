import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { fileEndings, largestSubmission, longestSubmission, type MyTaskInFull, myTask } from '@/plugins/teaching'
import { isRefusal } from '@/refusals'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../../../missing'
import { type Moments, moments } from '../../../../moments'
import styles from '../../cohort/cohort.module.css'
import { ParticipantPage } from '../../cohort/participant-page'
import { readParticipant } from '../../cohort/read'
import { hand } from './actions'
import { HandInForm } from './hand-in-form'

type Props = { params: Promise<{ application: string; task: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.tasks')
  return { title: t('title') }
}

/** One task: what is asked, by when, what was handed in and what the School said of it. */
export default async function TaskPage({ params }: Props) {
  const [{ application: id, task: asked }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.tasks')]
  const participant = await readParticipant(id, `tasks/${asked}`)
  const task = participant && (await myTask(participant.req, id, asked).catch((error: unknown) => (isRefusal(error) && error.status === 404 ? null : Promise.reject(error))))
  if (!participant || !task) return <Missing />
  const { call } = participant.application
  const time = await moments(locale)
  return (
    <ParticipantPage application={participant.application} title={task.title}>
      {task.training && <p className="soft">{task.training}</p>}
      <p className={styles.said}>{task.text}</p>
      <p className="notice" data-tone={task.standing === 'overdue' || task.standing === 'returned' ? 'warning' : undefined}>
        <strong>{t(`standings.${task.standing}`)}</strong>
        {task.late && ` · ${t('late')}`}
        <br />
        {task.standing === 'overdue' ? t('closes', { moment: time.moment(task.closesAt, call.zone) }) : t('due', { moment: time.moment(task.dueAt, call.zone) })}
      </p>
      {task.open && <HandIn id={id} task={task} />}
      <Submissions task={task} time={time} zone={call.zone} />
      <p>
        <RouteLink href={{ pathname: '/my/[application]/[section]', params: { application: id, section: 'tasks' } }}>{t('back')}</RouteLink>
      </p>
    </ParticipantPage>
  )
}

async function HandIn({ id, task }: { id: string; task: MyTaskInFull }) {
  const t = await getTranslations('apply.cohort.tasks.form')
  const again = task.submissions.length > 0
  return (
    <section aria-labelledby="hand-in" className="stack">
      <h2 id="hand-in">{t(again ? 'again' : 'title')}</h2>
      {task.standing === 'handedIn' && <p>{t('untilDue')}</p>}
      <HandInForm
        endings={fileEndings}
        key={task.submissions.length}
        longest={longestSubmission}
        send={hand.bind(null, id, task.id)}
        words={{
          text: t('text'),
          file: t('file'),
          fileHint: t('fileHint', { most: largestSubmission / 1024 / 1024 }),
          optional: t('optional'),
          send: t('send'),
          pending: t('pending'),
          refused: t('refused'),
        }}
      />
    </section>
  )
}

async function Submissions({ task: { submissions }, time, zone }: { task: MyTaskInFull; time: Moments; zone: string }) {
  const t = await getTranslations('apply.cohort.tasks')
  if (submissions.length === 0) return null
  return (
    <section aria-labelledby="submissions" className="stack">
      <h2 id="submissions">{t('submissions')}</h2>
      {submissions.map(({ at, feedback, file, judgedAt, number, state, text }) => (
        <article className="card stack" key={number}>
          <p className="soft small">
            {t('submitted', { number, moment: time.moment(at, zone) })} · {t(`standings.${state}`)}
          </p>
          {file && (
            <p>
              <a download={file.name} href={file.url}>
                {file.name}
              </a>
            </p>
          )}
          {text && <p className={styles.said}>{text}</p>}
          {feedback && judgedAt && (
            <>
              <p className="soft small">{t('feedback', { moment: time.moment(judgedAt, zone) })}</p>
              <blockquote className={styles.said}>{feedback}</blockquote>
            </>
          )}
        </article>
      ))}
    </section>
  )
}
