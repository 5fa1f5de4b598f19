import { Link } from '@payloadcms/ui'
import type { Words } from '@/admin/words'
import type { FlagRow } from '../../operations/flags'
import { evidenceInWords } from '../flags/in-words'
import { paths } from '../paths'
import styles from './file.module.css'

/** What people should look at, or have looked at, about this application. */
export function Flags({ application, flags, t }: { application: string; flags: FlagRow[]; t: Words }) {
  if (flags.length === 0) return null
  const open = flags.filter(({ state }) => state === 'open').length
  return (
    <section className={styles.part}>
      <h2>{t('selection:flags')}</h2>
      <p>{t('selection:flagsOpen', { open, total: flags.length })}</p>
      <ul className={styles.papers}>
        {flags.map((flag) => {
          const other = flag.application.id === application ? flag.other : flag.application
          return (
            <li key={flag.id}>
              <Link href={paths.flag(flag.id)} prefetch={false}>
                {t(`selection:flagKinds:${flag.kind}`)}
                {other ? `: ${other.receipt}` : ''}
              </Link>{' '}
              <span>{[evidenceInWords(flag, t), t(`selection:flagStates:${flag.state}`), flag.note].filter(Boolean).join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
