'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Act } from '@/admin/acts'
import { Notice } from '@/admin/notice'
import { Refusal } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Word } from '@/admin/words'
import type { MarkProblem, Rubric } from '../../rules/rubric'
import styles from './review.module.css'

type Props = { rubric: Rubric; missing: MarkProblem[]; refusal: string | null; label: string; onSubmit: () => Promise<void>; onShow: (criterion: string) => void }

/** What is to be done about something that is missing. */
const wordOf = (code: MarkProblem['code']): Word => (code === 'noLanguage' || code === 'noLevel' ? `selection:heard:${code}` : 'selection:judgeThis')

/** Hands the review in; what is missing for it is said in words, each a way to where it is missing. */
export function Submit({ rubric, missing, refusal, label, onSubmit, onShow }: Props) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const labelOf = (criterion: string) => rubric.criteria.find(({ key }) => key === criterion)?.label ?? criterion
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
            {missing.map(({ code, criterion }) => (
              <li key={`${criterion} ${code}`}>
                <Act onClick={() => onShow(criterion)}>{t(wordOf(code), { criterion: labelOf(criterion) })}</Act>
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
