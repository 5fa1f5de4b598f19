'use client'
import { useWords } from '@/admin/use-words'
import { certifying } from '../client'
import { ReasonedAct } from '../reasoned-act'

/** Says of a key that signs no more that somebody else may have it. */
export function DistrustKey({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <ReasonedAct small danger label={t('certificates:distrust')} act={(reason) => certifying.distrustKey({ key: id, reason })}>
      <p>{t('certificates:distrustHelp')}</p>
    </ReasonedAct>
  )
}
