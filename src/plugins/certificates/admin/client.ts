import { post, read } from '@/admin/call'
import type { Run } from '../operations/read-certificates'

/** The endpoints of certificates, as the screens call them. Each throws as {@link post} does. */
export const certifying = {
  issue: (program: string) => post<{ due: number }>('/certifying/issue', { program }),
  run: (program: string) => read<Run>(`/certifying/run?program=${program}`),
  correct: (asked: { certificate: string; holder: string; reason: string }) => post('/certifying/correct', asked),
  revoke: (asked: { certificate: string; reason: string }) => post('/certifying/revoke', asked),
  replace: (asked: { certificate: string; holder: string; reason: string }) => post<{ certificate: string }>('/certifying/replace', asked),
  changeKey: (asked: { compromised: boolean; reason: string }) => post('/certifying/keys/change', asked),
  distrustKey: (asked: { key: string; reason: string }) => post('/certifying/keys/distrust', asked),
}
