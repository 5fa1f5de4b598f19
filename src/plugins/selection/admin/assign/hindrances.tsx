'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Hindrance } from '../../rules/assignment/summary'
import type { Words } from '@/admin/words'

/** What can't be, each with the rules of which one must be relaxed. */
export function Hindrances({ hindrances }: { hindrances: readonly Hindrance[] }) {
  const { t } = useWords()
  if (hindrances.length === 0) return null
  return (
    <Notice kind="warning" title={t('selection:couldNotAssign')}>
      <ul>
        {hindrances.map((one) => (
          <li key={one.code}>
            {inWords(one, t)}
            {one.relax.length > 0 ? ` ${t('selection:relax', { rules: one.relax.map((rule) => t(`selection:relaxed:${rule}`)).join('; ') })}` : ''}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function inWords(one: Hindrance, t: Words): string {
  switch (one.code) {
    case 'tooFewReviewers':
      return t('selection:hindrances:tooFewReviewers', { applications: one.applications, missing: one.missing, examples: one.examples.join(', ') })
    case 'tooLittleRoom':
      return t('selection:hindrances:tooLittleRoom', { applications: one.applications, missing: one.missing, reviewers: one.reviewers.join(', '), room: one.room })
    case 'tooFewApplications':
      return t('selection:hindrances:tooFewApplications', { atLeast: one.atLeast, reviewers: one.reviewers.join(', ') })
    case 'inParts':
      return t('selection:hindrances:inParts', { parts: one.parts })
  }
}
