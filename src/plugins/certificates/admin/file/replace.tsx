'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'
import { ReasonedAct } from '../reasoned-act'
import { hrefs } from '../screens'
import { HolderField } from './holder-field'

/** Issues another certificate in the place of a revoked one, to the name that is printed, and goes to it. */
export function Replace({ certificate, holder }: { certificate: string; holder: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [name, setName] = useState(holder)
  const replace = async (reason: string) => {
    const made = await certifying.replace({ certificate, holder: name, reason })
    router.push(hrefs.file(made.certificate))
  }
  return (
    <div className={styles.actions}>
      <ReasonedAct label={t('certificates:replace')} title={t('certificates:replaceTitle')} act={replace}>
        <p>{t('certificates:replaceHelp')}</p>
        <HolderField name={name} onChange={setName} />
      </ReasonedAct>
    </div>
  )
}
