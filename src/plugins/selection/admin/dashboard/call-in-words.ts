import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'

type Call = { opensAt?: string | null; closesAt?: string | null } | undefined

/** Where a call stands at a moment, in one sentence. */
export function callInWords(call: Call, now: Date, language: string, t: Words): string {
  const { opensAt, closesAt } = call ?? {}
  if (!opensAt || !closesAt) return t('selection:call:undated')
  if (now < new Date(opensAt)) return t('selection:call:opens', { when: dayAndHour(language, opensAt) })
  if (now < new Date(closesAt)) return t('selection:call:open', { when: dayAndHour(language, closesAt) })
  return t('selection:call:closed', { when: dayAndHour(language, closesAt) })
}
