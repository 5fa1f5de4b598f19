'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'
import styles from './ranking.module.css'

/** States the draw for those who are tied: which public random source will decide, before anybody can know it. */
export function StatementForm({ decision, onStated }: { decision: string; onStated: () => void }) {
  const { t } = useWords()
  const id = useId()
  const [refusal, setRefusal] = useState<string | null>(null)
  const state = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      await desk.stateDraw({ decision, sources: [String(form.get('source')).trim()], knownAt: new Date(String(form.get('knownAt'))).toISOString() })
      onStated()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <form className={styles.fields} onSubmit={(event) => void state(event)}>
      <div className={styles.field}>
        <label htmlFor={`${id}-source`}>{t('selection:ranking:source')}</label>
        <input id={`${id}-source`} name="source" type="text" required maxLength={1000} aria-describedby={`${id}-help`} />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-known`}>{t('selection:ranking:knownAt')}</label>
        <input id={`${id}-known`} name="knownAt" type="datetime-local" required />
      </div>
      <Button type="submit" buttonStyle="secondary" margin={false}>
        {t('selection:ranking:state')}
      </Button>
      <p id={`${id}-help`} className={styles.found}>
        {t('selection:ranking:stateHelp')}
      </p>
      <Refusal why={refusal} />
    </form>
  )
}
