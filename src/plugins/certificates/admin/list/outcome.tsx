import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { Run } from '../../operations/read-certificates'
import styles from '../certificates.module.css'

/** Why a run that is over has left some without a certificate. Staff do something about it, and issue again. */
export function Outcome({ run: { faults, state, stopped }, t }: { run: Run; t: Words }) {
  return (
    <>
      {state === 'failed' ? (
        <Notice kind="bad" title={t('certificates:failed')}>
          {t('certificates:failedHelp')}
        </Notice>
      ) : null}
      {stopped ? (
        <Notice kind="bad" title={t('certificates:stopped')}>
          {stopped}
        </Notice>
      ) : null}
      <Faults faults={faults} t={t} />
    </>
  )
}

/** For whom no certificate could be made, and why: a text is to be shortened, or a name written with other letters. */
function Faults({ faults, t }: { faults: Run['faults']; t: Words }) {
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
