import { Link } from '@payloadcms/ui'
import { Progress } from '@/admin/progress'
import type { Words } from '@/admin/words'
import type { Calibrating } from '../../operations/read-agreement'
import { paths } from '../paths'
import styles from './agreement.module.css'

/** The applications that everybody scores first, and how far they are. */
export function Round({ round, t }: { round: Calibrating[]; t: Words }) {
  if (round.length === 0) return <p>{t('selection:agreement:noRound')}</p>
  return (
    <ul className={styles.round}>
      {round.map(({ application, receipt, submitted, assigned }) => (
        <li key={application}>
          <Link href={paths.application(application)} prefetch={false}>
            {receipt}
          </Link>
          <Progress done={submitted} of={assigned} label={t('selection:agreement:scoredBy', { submitted, assigned })} />
        </li>
      ))}
    </ul>
  )
}
