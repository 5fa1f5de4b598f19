'use client'
import { useState } from 'react'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'
import { ReasonedAct } from '../reasoned-act'

/** Lets another key sign from now on, and says whether the old one may have fallen into other hands. */
export function ChangeKey() {
  const { t } = useWords()
  const [compromised, setCompromised] = useState(false)
  return (
    <div className={styles.actions}>
      <ReasonedAct label={t('certificates:changeKey')} danger={compromised} act={(reason) => certifying.changeKey({ compromised, reason })}>
        <p>{t('certificates:changeKeyHelp')}</p>
        <label className={styles.choice}>
          <input type="checkbox" checked={compromised} onChange={({ target }) => setCompromised(target.checked)} />
          <span>{t('certificates:compromised')}</span>
        </label>
      </ReasonedAct>
    </div>
  )
}
