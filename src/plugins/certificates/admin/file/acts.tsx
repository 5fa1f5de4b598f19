'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'
import { HolderField } from './holder-field'

/** Corrects the name on a certificate, or revokes it; each asks why. */
export function Acts({ certificate, holder }: { certificate: string; holder: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState<'correct' | 'revoke' | null>(null)
  const [name, setName] = useState(holder)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async (work: () => Promise<unknown>) => {
    setRefusal(null)
    try {
      await work()
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(null)
  }
  const close = () => setAsking(null)
  const reason = { label: t('certificates:reason'), required: true }
  return (
    <>
      <div className={styles.actions}>
        <Button margin={false} buttonStyle="secondary" onClick={() => setAsking('correct')}>
          {t('certificates:correct')}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={() => setAsking('revoke')}>
          {t('certificates:revoke')}
        </Button>
      </div>
      <Refusal why={refusal} />
      {asking === 'correct' ? (
        <Ask
          title={t('certificates:correctTitle')}
          confirm={t('certificates:correct')}
          reason={reason}
          onConfirm={(why) => act(() => certifying.correct({ certificate, holder: name, reason: why }))}
          onClose={close}
        >
          <p>{t('certificates:correctHelp')}</p>
          <HolderField name={name} onChange={setName} />
        </Ask>
      ) : null}
      {asking === 'revoke' ? (
        <Ask
          title={t('certificates:revokeTitle')}
          confirm={t('certificates:revoke')}
          danger
          reason={reason}
          onConfirm={(why) => act(() => certifying.revoke({ certificate, reason: why }))}
          onClose={close}
        >
          <p>{t('certificates:revokeHelp')}</p>
        </Ask>
      ) : null}
    </>
  )
}
