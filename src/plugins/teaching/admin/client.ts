import { post } from '@/admin/call'
import type { Written } from '@/admin/written-letter'
import type { verdicts } from '../operations/judge-submissions'

export type Verdict = (typeof verdicts)[number]

/** The endpoints of the cohort, as the screens call them. Each throws as {@link post} does. */
export const cohort = {
  announce: (announcement: string) => post<{ letters: number }>('/cohort/announce', { announcement }),
  judge: (asked: { submissions: string[]; verdict: Verdict; feedback: string }) => post<{ judged: number }>('/cohort/tasks/judge', asked),
  except: (asked: { applications: string[]; reason: string | null }) => post<{ excepted: number }>('/cohort/completion/except', asked),
  previewGraduation: (applications: readonly string[]) => post<{ letters: Written[] }>('/cohort/completion/preview', { applications }),
  graduate: (applications: string[]) => post<{ application: string; ok: boolean; refusal?: string }[]>('/cohort/completion/graduate', { applications }),
  answer: (asked: { question: string; answer: string; shared: string }) => post('/cohort/questions/answer', asked),
}
