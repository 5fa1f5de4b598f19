'use client'
import { Button } from '@payloadcms/ui'
import { Act } from '@/admin/acts'
import { useWords } from '@/admin/use-words'
import type { ReviewSheet } from '../../operations/read-for-review'
import styles from './review.module.css'

type Props = { sheet: ReviewSheet; on: boolean; onTurn: (on: boolean) => void; onGo: (review: string) => void }

/** Previous and next, and which keys there are. */
export function HelpLine({ sheet, on, onTurn, onGo }: Props) {
  const { t } = useWords()
  const { previous, next } = sheet
  const { min, max } = sheet.rubric.scale
  return (
    <div className={styles.help}>
      <div className={styles.walk}>
        <Button size="small" buttonStyle="secondary" margin={false} disabled={!previous} onClick={() => previous && onGo(previous)}>
          ← {t('selection:previous')}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} disabled={!next} onClick={() => next && onGo(next)}>
          {t('selection:next')} →
        </Button>
      </div>
      <p className={styles.keys}>
        {on ? (
          <>
            <kbd>{min}</kbd>–<kbd>{max}</kbd> {t('selection:keyScore')} · <kbd>-</kbd> {t('selection:keyBlank')} · <kbd>s</kbd> {t('selection:keySubmit')} · <kbd>n</kbd>
            <kbd>p</kbd> {t('selection:keyWalk')}
          </>
        ) : (
          t('selection:keysOff')
        )}{' '}
        <Act aria-pressed={on} onClick={() => onTurn(!on)}>
          {t(on ? 'selection:turnKeysOff' : 'selection:turnKeysOn')}
        </Act>
      </p>
    </div>
  )
}
