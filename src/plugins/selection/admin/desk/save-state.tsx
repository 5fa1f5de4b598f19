'use client'
import { Button } from '@payloadcms/ui'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Keeping } from './keeper'
import styles from './review.module.css'

type Props = { keeping: Keeping; onTheirs: () => void; onMine: () => void }

/** Says where what was typed is: with the School, on its way, or still in this browser. */
export function SaveState({ keeping, onTheirs, onMine }: Props) {
  const { t } = useWords()
  if (keeping.kind === 'outdone') {
    return (
      <Notice kind="warning" role="alert" title={t('selection:outdone')}>
        <p>{t('selection:outdoneHelp')}</p>
        <div className={styles.row}>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={onTheirs}>
            {t('selection:takeTheirs')}
          </Button>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={onMine}>
            {t('selection:keepMine')}
          </Button>
        </div>
      </Notice>
    )
  }
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
