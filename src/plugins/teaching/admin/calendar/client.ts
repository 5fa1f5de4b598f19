import { post, patch, Refused, remove } from '@/admin/call'
import type { DraftAsked, Proposal } from '../../operations/draft-sessions'
import type { PlannedSession } from '../../operations/read-plan'
import { momentAt } from '../../rules/draft-timetable'
import { zone } from '@/i18n/locales'

/** What is written of a session; what is left out stays. */
export type Written = Partial<Pick<PlannedSession, 'day' | 'from' | 'to' | 'room' | 'venue' | 'link' | 'trainers' | 'state'>>

/** The day and hours become moments by the clocks of the School. */
function asDocument({ day, from, to, ...rest }: Written): object {
  return day && from && to ? { ...rest, startsAt: momentAt(day, from, zone), endsAt: momentAt(day, to, zone) } : rest
}

/** Sessions as documents, and the endpoints that plan them; each throws as {@link post} does. `language`: the one in which a venue is written. */
export const plan = {
  add: async (training: string, written: Written, language: string): Promise<string> =>
    (await post<{ doc: { id: string } }>(`/sessions?locale=${language}&depth=0`, { training, state: 'draft', ...asDocument(written) })).doc.id,
  change: (session: string, written: Written, language: string) => patch(`/sessions/${session}?locale=${language}&depth=0`, asDocument(written)),
  remove: (session: string) => remove(`/sessions/${session}`),
  propose: (asked: DraftAsked) => post<Proposal>('/teaching/plan/propose', asked),
  draft: (asked: DraftAsked & { digest: string }) => post<{ drafted: number }>('/teaching/plan/draft', asked),
  announce: (program: string) => post<{ announced: number }>('/teaching/plan/announce', { program }),
}

const fieldOf: Record<string, keyof Written> = { startsAt: 'day', endsAt: 'to', room: 'room', venue: 'venue', link: 'link', trainers: 'trainers' }

/** At which fields something was refused, with why; nothing where the refusal is of no field. */
export function faultsOf(error: unknown): Partial<Record<keyof Written, string>> {
  const errors = error instanceof Refused ? (error.data as { errors?: { path: string; message: string }[] } | undefined)?.errors : undefined
  return Object.fromEntries((errors ?? []).flatMap(({ message, path }) => (fieldOf[path] ? [[fieldOf[path], message]] : [])))
}
