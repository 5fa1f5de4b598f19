import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { ReleasePreview } from '../../operations/preview-release'

/** Where a release stands that takes two people. */
export function Consent({ consent, language, t }: { consent: NonNullable<ReleasePreview['consent']>; language: string; t: Words }) {
  const { proposal, state } = consent
  const by = { name: proposal?.name ?? '', when: proposal ? dayAndHour(language, proposal.at) : '' }
  return (
    <Notice kind={state === 'changed' ? 'warning' : undefined} title={t(`selection:consent:${state}`, by)}>
      {t(`selection:consent:${state}Help`)}
    </Notice>
  )
}
