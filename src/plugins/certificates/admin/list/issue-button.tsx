'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { certifying } from '../client'

/** Issues all certificates that are due, after asking. */
export function IssueButton({ due, program }: { due: number; program: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const issue = async () => {
    setRefusal(null)
    try {
      await certifying.issue(program)
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <>
      <Button margin={false} onClick={() => setAsking(true)}>
        {t('certificates:issueNow', { due })}
      </Button>
      <Refusal why={refusal} />
      {asking ? (
        <Ask title={t('certificates:issueTitle')} confirm={t('certificates:issueNow', { due })} onConfirm={issue} onClose={() => setAsking(false)}>
          <p>{t('certificates:issueHelp')}</p>
        </Ask>
      ) : null}
    </>
  )
}
