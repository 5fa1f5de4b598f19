'use client'
import { useState } from 'react'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'
import { ReasonedAct } from '../reasoned-act'
import { HolderField } from './holder-field'

/** Corrects a certificate, or revokes it. */
export function Acts({ certificate, holder }: { certificate: string; holder: string }) {
  const { t } = useWords()
  const [name, setName] = useState(holder)
  return (
    <div className={styles.actions}>
      <ReasonedAct label={t('certificates:correct')} title={t('certificates:correctTitle')} act={(reason) => certifying.correct({ certificate, holder: name, reason })}>
        <p>{t('certificates:correctHelp')}</p>
        <HolderField name={name} onChange={setName} />
      </ReasonedAct>
      <ReasonedAct label={t('certificates:revoke')} title={t('certificates:revokeTitle')} danger act={(reason) => certifying.revoke({ certificate, reason })}>
        <p>{t('certificates:revokeHelp')}</p>
      </ReasonedAct>
    </div>
  )
}
