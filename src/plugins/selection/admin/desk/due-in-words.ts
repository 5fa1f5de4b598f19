import { dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import { timeLeft } from '../../rules/due'

/** Until when a review is asked for, and how long that is from now. Written on the server, which knows every language's dates. */
export function dueInWords(dueAt: string, language: string, t: Words, now = new Date()): string {
  const { late, days, hours } = timeLeft(new Date(dueAt), now)
  return `${t('selection:dueBy', { when: dayAndHour(language, dueAt) })} · ${t(late ? 'selection:lateBy' : 'selection:timeLeft', { days, hours })}`
}
