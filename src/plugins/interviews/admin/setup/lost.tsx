import { dayBriefly } from '@/admin/format'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { SlotRefusal } from '../../rules/slots/slots'

/** What sittings give less than their hours would, and why. */
export function Lost({ language, lost, t }: { lost: readonly SlotRefusal[]; language: string; t: Words }) {
  if (lost.length === 0) return null
  return (
    <Notice kind="warning" title={t('interviews:lostTitle')}>
      <ul>
        {lost.map((one) => {
          const [day, panel] = [dayBriefly(language, `${one.day}T12:00:00Z`), one.panel]
          const words = one.code === 'busy' ? t(`interviews:lost:${one.use.kind}`, { day, panel, by: one.by, what: one.use.id }) : t('interviews:lost:tooShort', { day, panel })
          return <li key={words}>{words}</li>
        })}
      </ul>
    </Notice>
  )
}
