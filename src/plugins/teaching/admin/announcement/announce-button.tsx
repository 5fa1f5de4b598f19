'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { cohort } from '../client'

type Props = { announcement: string; readers: number; untranslated: boolean }

/** Tells the participants what is saved; what has been typed since has to be saved first. */
export function AnnounceButton({ announcement, readers, untranslated }: Props) {
  const { t } = useWords()
  const modified = useFormModified()
  const [asks, setAsks] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async () => {
    try {
      await cohort.announce(announcement)
      // The form around this button holds the words: from now on it only shows them.
      window.location.reload()
    } catch (error) {
      setRefusal(whyNot(error, t))
      setAsks(false)
    }
  }
  return (
    <div>
      <Refusal why={refusal} />
      <Button margin={false} disabled={modified} onClick={() => setAsks(true)}>
        {t('teaching:announcements:announce')}
      </Button>
      {modified ? <p>{t('teaching:announcements:saveChanges')}</p> : null}
      {asks ? (
        <Ask title={t('teaching:announcements:announce')} confirm={t('teaching:announcements:announce')} onConfirm={go} onClose={() => setAsks(false)}>
          <p>{t('teaching:announcements:sure', { count: readers })}</p>
          {untranslated ? <p>{t('teaching:announcements:sureUntranslated')}</p> : null}
        </Ask>
      ) : null}
    </div>
  )
}
