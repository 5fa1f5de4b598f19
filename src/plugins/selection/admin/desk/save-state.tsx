'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Keeping } from './keeper'
import styles from './review.module.css'

/** Says where what was typed is: with the School, on its way, or still in this browser. */
export function SaveState({ keeping }: { keeping: Exclude<Keeping, { kind: 'outdone' }> }) {
  const { t } = useWords()
  if (keeping.kind === 'kept') {
    return (
      <Notice kind="warning" role="status" title={t('selection:keeping:kept')}>
        {t('selection:keptHelp')}
      </Notice>
    )
  }
  if (keeping.kind === 'refused') {
    return (
      <Notice kind="bad" role="alert" title={t('selection:keeping:refused')}>
        {keeping.message}
      </Notice>
    )
  }
  return (
    <p role="status" className={styles.saving} data-keeping={keeping.kind}>
      {keeping.kind === 'saved' ? '✓ ' : '… '}
      {t(`selection:keeping:${keeping.kind === 'saved' ? 'saved' : 'saving'}`)}
    </p>
  )
}
