import { post } from '@/admin/call'

/** The endpoints of the cohort, as the screens call them. Each throws as {@link post} does. */
export const cohort = {
  announce: (announcement: string) => post<{ letters: number }>('/cohort/announce', { announcement }),
  answer: (asked: { question: string; answer: string; shared: string }) => post('/cohort/questions/answer', asked),
}
