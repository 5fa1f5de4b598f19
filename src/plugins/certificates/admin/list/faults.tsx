import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { Run } from '../../operations/read-certificates'
import styles from '../certificates.module.css'

/** For whom no certificate could be made, and why: staff shorten a text, or write a name with other letters, and issue again. */
export function Faults({ faults, t }: { faults: Run['faults']; t: Words }) {
  if (faults.length === 0) return null
  return (
    <Notice kind="bad" title={t('certificates:faults')}>
      <ul className={styles.faults}>
        {faults.map(({ application, holder, why }) => (
          <li key={application}>
            {holder}: {why}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
