import { Facts } from '@/admin/facts'
import { day, dayAndHour } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Person } from '../../operations/flags'

type Props = { person: Person | undefined; edition: number; language: string; t: Words }

/** What tells whether two accounts are one person's. */
export function PersonFacts({ edition, language, person, t }: Props) {
  if (!person) return null
  const facts: [string, string | null][] = [
    [t('selection:program'), t('selection:ofEdition', { edition })],
    [t('selection:identityNumber'), person.identityNumber],
    [t('selection:phone'), person.phone],
    [t('selection:birthDate'), person.birthDate ? day(language, person.birthDate) : null],
    [t('selection:city'), person.city],
    [t('selection:email'), person.email],
    [t('selection:receivedOn'), person.submittedAt ? dayAndHour(language, person.submittedAt) : null],
  ]
  return <Facts facts={facts} />
}
