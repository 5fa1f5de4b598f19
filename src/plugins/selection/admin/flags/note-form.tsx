'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Notice } from '@/admin/notice'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'
import styles from './flags.module.css'

/** Says what somebody saw when they looked. */
export function NoteForm({ flag }: { flag: string }) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async () => {
    try {
      await desk.noteFlag(flag, note)
      setRefusal(null)
      setNote('')
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{t('selection:flagNote')}</label>
      <textarea id={id} rows={3} maxLength={2000} value={note} aria-describedby={`${id}-help`} onChange={({ target }) => setNote(target.value)} />
      <p id={`${id}-help`} className={styles.small}>
        {t('selection:flagNoteHelp')}
      </p>
      {refusal ? <Notice kind="bad" role="alert" title={refusal} /> : null}
      <div>
        <Button margin={false} disabled={note.trim() === ''} onClick={() => void save()}>
          {t('selection:markSeen')}
        </Button>
      </div>
    </div>
  )
}
