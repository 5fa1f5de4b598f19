'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import styles from '../certificates.module.css'
import { certifying } from '../client'

/** Lets another key sign from now on, and says whether the old one may have fallen into other hands. */
export function ChangeKey() {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [compromised, setCompromised] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const change = async (reason: string) => {
    setRefusal(null)
    try {
      await certifying.changeKey({ compromised, reason })
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <>
      <div className={styles.actions}>
        <Button margin={false} buttonStyle="secondary" onClick={() => setAsking(true)}>
          {t('certificates:changeKey')}
        </Button>
      </div>
      <Refusal why={refusal} />
      {asking ? (
        <Ask
          title={t('certificates:changeKey')}
          confirm={t('certificates:changeKey')}
          danger={compromised}
          reason={{ label: t('certificates:reason'), required: true }}
          onConfirm={change}
          onClose={() => setAsking(false)}
        >
          <p>{t('certificates:changeKeyHelp')}</p>
          <label className={styles.choice}>
            <input type="checkbox" checked={compromised} onChange={({ target }) => setCompromised(target.checked)} />
            <span>{t('certificates:compromised')}</span>
          </label>
        </Ask>
      ) : null}
    </>
  )
}
