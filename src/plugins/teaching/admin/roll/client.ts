import { post, read } from '@/admin/call'
import type { Marked, Said } from '../../operations/mark-attendance'
import type { Roll } from '../../operations/read-roll'

/** The endpoints of attendance, as the roll calls them. Each throws as {@link post} does. */
export const attendance = {
  roll: (session: string) => read<Roll>(`/teaching/sessions/${session}`),
  mark: (marks: Said[], sentAt: Date) => post<Marked>('/teaching/attendance', { marks, sentAt: sentAt.toISOString() }),
}
