import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import { isAction } from '@/plugins/ledger'
import { statuses } from '../../rules/steps'
import type { File } from './read-file'
import styles from './file.module.css'

type Entry = File['entries'][number]

/** What happened, newest first, as the ledger has it. */
export function History({ entries, language, t }: { entries: Entry[]; language: string; t: Words }) {
  if (entries.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('selection:history')}</h2>
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.createdAt}>{dayAndHour(language, entry.createdAt)}</time>
            <div>
              <strong>{deedOf(entry, t)}</strong>
              <span>{entry.actorName ?? t(`selection:actors:${entry.actorType}`)}</span>
              {entry.reason ? <p>{entry.reason}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A step by where it led, an assignment by whom it concerns; anything else by the name that its process gave it. */
export function deedOf({ action, details }: Pick<Entry, 'action' | 'details'>, t: Words): string {
  const { from, to, reviewer, name } = (details ?? {}) as { from?: string; to?: string; reviewer?: string; name?: string }
  const [before, after] = [from, to].map((status) => statuses.find((one) => one === status))
  if (action === 'step' && before && after) return `${t(`selection:statuses:${before}`)} → ${t(`selection:statuses:${after}`)}`
  const deed = isAction(action) ? t(`ledger:actions:${action}`) : action
  return reviewer && name ? `${deed}: ${name}` : deed
}
