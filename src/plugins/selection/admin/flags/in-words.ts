import type { Words } from '@/admin/words'
import type { FlagRow } from '../../operations/flags'

/** The figures of a flag in words; nothing where its kind says all. */
export function evidenceInWords({ evidence }: Pick<FlagRow, 'evidence'>, t: Words): string {
  if (evidence.likeness !== undefined) return t('selection:alikeBy', { percent: Math.round(evidence.likeness * 100) })
  return evidence.fault ? t(`selection:documentFaults:${evidence.fault}`) : ''
}
