'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Notice } from '@/admin/notice'
import { Refusal } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Rubric } from '../../rules/rubric'
import styles from './review.module.css'

type Props = { rubric: Rubric; missing: string[]; refusal: string | null; label: string; onSubmit: () => Promise<void>; onShow: (criterion: string) => void }

/** Hands the review in; what is missing for it is said in words, each a way to where it is missing. */
export function Submit({ rubric, missing, refusal, label, onSubmit, onShow }: Props) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    await onSubmit()
    setBusy(false)
  }
  return (
    <div className={styles.submit}>
      {missing.length > 0 ? (
        <Notice kind="bad" role="alert" title={t('selection:stillMissing')}>
          <ul className={styles.missing}>
            {rubric.criteria
              .filter(({ key }) => missing.includes(key))
              .map(({ key, label }) => (
                <li key={key}>
                  <button type="button" className={styles.turn} onClick={() => onShow(key)}>
                    {t('selection:judgeThis', { criterion: label })}
                  </button>
                </li>
              ))}
          </ul>
        </Notice>
      ) : null}
      <Refusal why={refusal} />
      <Button size="large" margin={false} disabled={busy} onClick={() => void go()}>
        {label}
      </Button>
    </div>
  )
}
