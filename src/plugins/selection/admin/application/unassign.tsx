'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Act } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'

/** Takes an application away from a reviewer who has not reviewed it yet. */
export function Unassign({ application, reviewer, name }: { application: string; reviewer: string; name: string }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const go = async () => {
    try {
      await desk.unassign({ application, reviewer })
      window.location.reload()
    } catch (error) {
      toast.error(whyNot(error, t))
      setAsking(false)
    }
  }
  return (
    <>
      <Act onClick={() => setAsking(true)}>{t('selection:unassign')}</Act>
      {asking ? (
        <Ask title={t('selection:unassign')} confirm={t('selection:unassign')} onConfirm={go} onClose={() => setAsking(false)}>
          <p>{t('selection:unassignHelp', { name })}</p>
        </Ask>
      ) : null}
    </>
  )
}
