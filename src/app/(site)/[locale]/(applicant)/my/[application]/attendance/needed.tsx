import { getFormatter, getTranslations } from 'next-intl/server'
import type { CompletionLine, MyCompletion } from '@/plugins/teaching'
import { RouteLink } from '@/ui/link/route-link'
import cohort from '../cohort/cohort.module.css'
import styles from './attendance.module.css'

type Titles = ReadonlyMap<string, string>

type Props = { application: string; completion: MyCompletion; graduated: boolean /** The titles of the tasks that are in sight, by their keys. */; tasks: Titles }

/** What completes the programme: each line with how it stands, what is still needed and whether it can still be met. */
export async function Needed({ application, completion: { excepted, lines, met }, graduated, tasks }: Props) {
  const t = await getTranslations('apply.cohort.completion')
  const whole = graduated ? 'graduated' : met !== 'met' && excepted ? 'excepted' : met
  return (
    <section aria-labelledby="completion" className="card stack">
      <h2 className={cohort.small} id="completion">
        {t('title')}
      </h2>
      <p className="notice" data-tone={whole === 'open' ? undefined : whole === 'lost' ? 'warning' : 'success'}>
        {t(`whole.${whole}`)}
      </p>
      <ul className={cohort.tasks}>
        {lines.map((line) => (
          <li className={cohort.task} key={line.asks === 'share' ? line.part : (line.key ?? line.asks)}>
            <Standing line={line} />
            {line.asks === 'share' ? <Share line={line} /> : <Work application={application} line={line} tasks={tasks} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const tones = { met: 'turquoise', open: undefined, lost: 'pomegranate' } as const

async function Standing({ line }: { line: CompletionLine }) {
  const t = await getTranslations('apply.cohort.completion')
  return (
    <span className={styles.head}>
      <b>{line.asks === 'share' ? t(`parts.${line.part as 'theory'}`) : t(line.asks)}</b>
      <span className="tag" data-tone={tones[line.met]}>
        {t(`met.${line.met}`)}
      </span>
    </span>
  )
}

/** The share of a part in a bar, with a mark where it is met, and the same in words. */
async function Share({ line: { ahead, attended, blank, least, met, needed, of } }: { line: Extract<CompletionLine, { asks: 'share' }> }) {
  const [t, format] = [await getTranslations('apply.cohort.completion'), await getFormatter()]
  if (of === 0) return <span className="soft small">{t('noSessions', { least })}</span>
  const [present, possible] = [(100 * attended) / of, (100 * (attended + ahead + blank)) / of]
  const rest = [ahead > 0 && t('ahead', { ahead }), blank > 0 && t('blank', { blank }), met === 'open' && t('needed', { needed })].filter(Boolean)
  return (
    <>
      {/* A picture by its attributes: no page of the site has styles in its lines. */}
      <svg aria-hidden="true" className={styles.bar} preserveAspectRatio="none" viewBox="0 0 100 1">
        <rect data-part="open" height="1" width={possible} />
        <rect data-part="attended" height="1" width={present} />
        <line x1={least} x2={least} y2="1" />
      </svg>
      <span>{t('share', { attended: format.number(attended), of, least })}</span>
      {rest.length > 0 && <span className="soft small">{rest.join(' · ')}</span>}
    </>
  )
}

async function Work({ application, line: { handedIn, key, met }, tasks }: { application: string; line: Exclude<CompletionLine, { asks: 'share' }>; tasks: Titles }) {
  const t = await getTranslations('apply.cohort.completion')
  const title = key === null ? undefined : tasks.get(key)
  if (key === null || title === undefined) return <span className="soft small">{t('laterTask')}</span>
  return (
    <span>
      <RouteLink href={{ pathname: '/my/[application]/tasks/[task]', params: { application, task: key } }}>{title}</RouteLink>
      {met === 'open' && handedIn && <span className="soft"> · {t('handedIn')}</span>}
    </span>
  )
}
