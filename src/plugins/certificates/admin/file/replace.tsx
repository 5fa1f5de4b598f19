'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'
import { hrefs } from '../screens'
import { HolderField } from './holder-field'

/** Issues another certificate in the place of a revoked one, after asking why and whose name is printed, and goes to it. */
export function Replace({ certificate, holder }: { certificate: string; holder: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [name, setName] = useState(holder)
  const [refusal, setRefusal] = useState<string | null>(null)
  const replace = async (reason: string) => {
    setRefusal(null)
    try {
      const made = await certifying.replace({ certificate, holder: name, reason })
      router.push(hrefs.file(made.certificate))
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <>
      <div className={styles.actions}>
        <Button margin={false} buttonStyle="secondary" onClick={() => setAsking(true)}>
          {t('certificates:replace')}
        </Button>
      </div>
      <Refusal why={refusal} />
      {asking ? (
        <Ask
          title={t('certificates:replaceTitle')}
          confirm={t('certificates:replace')}
          reason={{ label: t('certificates:reason'), required: true }}
          onConfirm={replace}
          onClose={() => setAsking(false)}
        >
          <p>{t('certificates:replaceHelp')}</p>
          <HolderField name={name} onChange={setName} />
        </Ask>
      ) : null}
    </>
  )
}
