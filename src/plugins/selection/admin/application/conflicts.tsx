'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Act } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { ConflictKind } from '../../rules/conflicts'
import { ConflictForm, type Reviewer } from '../conflicts/conflict-form'
import conflictStyles from '../conflicts/conflicts.module.css'
import { desk } from '../desk-client'
import styles from './file.module.css'

/** A conflict as the file shows it. `said`: by whom and when, in words. */
export type ShownConflict = { id: string; name: string; kind: ConflictKind; reason: string; said: string; removable: boolean }

type Props = { conflicts: ShownConflict[]; receipt: string; reviewers: Reviewer[]; coordinates: boolean }

const again = () => window.location.reload()

/** Who may not review this applicant, and why; a coordinator adds to it, and takes back what was noted by mistake. */
export function Conflicts({ conflicts, coordinates, receipt, reviewers }: Props) {
  const { t } = useWords()
  const [asked, setAsked] = useState<ShownConflict | null>(null)
  const remove = async (conflict: string) => {
    try {
      await desk.removeConflict(conflict)
      again()
    } catch (error) {
      toast.error(whyNot(error, t))
      setAsked(null)
    }
  }
  return (
    <section className={styles.part}>
      <h2>{t('selection:conflicts')}</h2>
      {conflicts.length === 0 ? <p>{t('selection:noConflictsKnown')}</p> : null}
      <ul className={conflictStyles.list}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <strong>{conflict.name}</strong> · {t(`selection:conflictKinds:${conflict.kind}`)} <span>({conflict.said})</span>
            <p>{conflict.reason}</p>
            {coordinates && conflict.removable ? <Act onClick={() => setAsked(conflict)}>{t('selection:removeConflict')}</Act> : null}
          </li>
        ))}
      </ul>
      {coordinates ? <ConflictForm reviewers={reviewers} receipt={receipt} onAdded={again} /> : null}
      {asked ? (
        <Ask title={t('selection:removeConflict')} confirm={t('selection:removeConflict')} onConfirm={() => remove(asked.id)} onClose={() => setAsked(null)}>
          <p>{t('selection:removeConflictHelp', { name: asked.name })}</p>
        </Ask>
      ) : null}
    </section>
  )
}
