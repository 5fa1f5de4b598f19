'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { momentIn } from '@/i18n/moment'
import { desk } from '../desk-client'
import styles from './file.module.css'

type Props = { application: string; zone: string /** Until when this person may hand in now, in words. */; ends: string | null }

/** Lets one person hand in later than the others, with a reason. */
export function Extension({ application, ends, zone }: Props) {
  const { t } = useWords()
  const id = useId()
  const [asking, setAsking] = useState(false)
  const [until, setUntil] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async (reason: string) => {
    const moment = momentIn(zone, until)
    if (!moment) return setRefusal(t('selection:extendUntilMissing'))
    try {
      await desk.extend({ application, until: moment.toISOString(), reason })
      window.location.reload()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsking(true)}>
        {t('selection:extend')}
      </Button>
      {asking ? (
        <Ask
          title={t('selection:extend')}
          confirm={t('selection:extend')}
          reason={{ label: t('selection:reason'), required: true }}
          onConfirm={go}
          onClose={() => setAsking(false)}
        >
          <p>{t('selection:extendHelp', { ends: ends ?? '–' })}</p>
          <div className={styles.field}>
            <label htmlFor={id}>{t('selection:extendUntil', { zone })}</label>
            <input id={id} type="datetime-local" value={until} onChange={({ target }) => setUntil(target.value)} />
          </div>
          <Refusal why={refusal} />
        </Ask>
      ) : null}
    </div>
  )
}
