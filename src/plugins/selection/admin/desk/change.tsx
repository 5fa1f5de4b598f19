'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'

type Props = { changing: boolean; onBegin: () => void; onLeave: () => void }

/** Opens a review that was handed in, or leaves it as it was. */
export function Change({ changing, onBegin, onLeave }: Props) {
  const { t } = useWords()
  return (
    <div>
      {changing ? <p>{t('selection:changeHelp')}</p> : null}
      <Button size="small" buttonStyle="secondary" margin={false} onClick={changing ? onLeave : onBegin}>
        {t(changing ? 'selection:leaveReview' : 'selection:changeReview')}
      </Button>
    </div>
  )
}
