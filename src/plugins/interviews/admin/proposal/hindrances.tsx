import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import { slotRules } from '../../rules/timetable/hindrances'
import type { Hindrance } from '../../rules/timetable/summary'

/** Who can't be heard, why, and what alone would help. */
export function Hindrances({ hindrances, t }: { hindrances: readonly Hindrance[]; t: Words }) {
  if (hindrances.length === 0) return null
  return (
    <Notice kind="warning" title={t('interviews:couldNotHear')}>
      <ul>
        {hindrances.map((one) => (
          <li key={one.code}>
            {inWords(one, t)} {t('interviews:relax', { what: one.relax.map((what) => t(`interviews:relaxed:${what}`)).join('; ') })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function inWords(one: Hindrance, t: Words): string {
  const examples = one.examples.join(', ')
  if (one.code === 'tooFewSlots') {
    return t('interviews:hindrances:tooFewSlots', { applicants: one.applicants, examples, competing: one.competing, panels: one.panels.join(', '), slots: one.slots })
  }
  const against = slotRules.flatMap((rule) => {
    const count = one.against[rule]
    return count ? [t(`interviews:against:${rule}`, { count })] : []
  })
  return [t('interviews:hindrances:noSlot', { applicants: one.applicants, examples }), against.length > 0 ? t('interviews:standAgainst', { what: against.join(', ') }) : ''].join(
    ' ',
  )
}
