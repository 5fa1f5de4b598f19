'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk, type ShownDecision } from '../desk-client'
import styles from './ranking.module.css'
import { StepsDone } from './steps-done'
import { useSteps } from './use-steps'

/** What people write down of a source: numbers with blanks or commas between them, or a text such as the digits of a beacon. */
function sourceOf(written: string): { numbers: string[] } | { text: string } {
  const parts = written.split(/[\s,;]+/).filter(Boolean)
  return parts.length > 1 && parts.every((part) => /^\d+(\.\d+)?$/.test(part)) ? { numbers: parts } : { text: written.trim() }
}

/** Carries out a draw that was stated, once its sources are known, and takes the steps that the decision then comes to. */
export function DrawForm({ onDrawn, statement }: { statement: ShownDecision; onDrawn: () => void }) {
  const { t } = useWords()
  const id = useId()
  const { take, taken } = useSteps()
  const [refusal, setRefusal] = useState<string | null>(null)
  const draw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      const decided = await desk.draw({ statement: statement.id, sources: statement.sources.map((_, place) => sourceOf(String(form.get(`source-${place}`)))) })
      await take(decided)
      onDrawn()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <form className={styles.fields} onSubmit={(event) => void draw(event)}>
      {statement.sources.map((source, place) => (
        <div key={source} className={styles.field}>
          <label htmlFor={`${id}-${place}`}>{t('selection:ranking:sourceSaid', { source })}</label>
          <input id={`${id}-${place}`} name={`source-${place}`} type="text" required />
        </div>
      ))}
      <Button type="submit" buttonStyle="secondary" margin={false}>
        {t('selection:ranking:draw')}
      </Button>
      {taken ? <StepsDone taken={taken} /> : null}
      <Refusal why={refusal} />
    </form>
  )
}
