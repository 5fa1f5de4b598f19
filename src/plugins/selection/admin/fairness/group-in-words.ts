import type { Words } from '@/admin/words'
import type { FairnessAsked } from '../../operations/read-fairness'
import { institutionInWords, optionInWords } from '../in-words'

/** What a group is called; what nobody said is a group too. */
export function groupInWords(by: FairnessAsked['by'] | 'panel' | 'reviewer', group: string, t: Words): string {
  if (group === '') return t('selection:fairness:notSaid')
  if (by === 'sex') return t(group === 'female' ? 'selection:fairness:female' : 'selection:fairness:male')
  if (by === 'field' || by === 'level') return optionInWords(by, group, t)
  return by === 'institution' ? institutionInWords(group) : group
}
