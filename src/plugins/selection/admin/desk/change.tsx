'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import styles from './review.module.css'

type Props = { changing: boolean; reason: string; onReason: (reason: string) => void; onBegin: () => void; onLeave: () => void }

/** Opens a review that was handed in, asks why it changes, or leaves it as it was. */
export function Change({ changing, reason, onReason, onBegin, onLeave }: Props) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={styles.remark}>
      {changing ? (
        <>
          <label htmlFor={id}>{t('selection:changeReason')}</label>
          <p id={`${id}-help`}>{t('selection:changeHelp')}</p>
          <textarea id={id} aria-describedby={`${id}-help`} rows={2} maxLength={1000} value={reason} onChange={(event) => onReason(event.target.value)} />
        </>
      ) : null}
      <div>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={changing ? onLeave : onBegin}>
          {t(changing ? 'selection:leaveReview' : 'selection:changeReview')}
        </Button>
      </div>
    </div>
  )
}
