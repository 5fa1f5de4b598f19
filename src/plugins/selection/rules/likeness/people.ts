import { fold } from '@/i18n/fold'

/** Who applied, as staff see it; `applicant` is the account, the same in every call. */
export type Applied = {
  readonly application: string
  readonly applicant: string
  readonly identityNumber: string
  readonly phone: string
  readonly surname: string
  readonly givenName: string
  /** YYYY-MM-DD */
  readonly birthDate: string
}

/** What would be the same, were two accounts one person's. */
export const likenesses = ['identityNumber', 'phone', 'nameAndBirthDate'] as const

export type PersonLikeness = (typeof likenesses)[number]

/** Applications of several accounts that have this in common, sorted. */
export type SamePerson = { readonly by: PersonLikeness; readonly applications: readonly string[] }

const plainName = (name: string): string =>
  fold(name.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What is compared; nothing where it was left blank. The order of surname and given name makes no difference. */
const keys: Record<PersonLikeness, (one: Applied) => string> = {
  identityNumber: ({ identityNumber }) => identityNumber.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  phone: ({ phone }) => phone.replace(/\D/g, ''),
  nameAndBirthDate: ({ surname, givenName, birthDate }) => {
    const names = [plainName(surname), plainName(givenName)]
    return birthDate && names.every(Boolean) ? [...names.sort(), birthDate].join('|') : ''
  },
}

/** Accounts that are probably one person's: the same identity number, the same phone (E.164), or the same name and birth date. */
export function samePeople(applied: readonly Applied[]): SamePerson[] {
  return likenesses.flatMap((by) => {
    const groups = new Map<string, Applied[]>()
    for (const one of applied) {
      const key = keys[by](one)
      if (key) groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return [...groups.values()]
      .filter((group) => new Set(group.map(({ applicant }) => applicant)).size > 1)
      .map((group) => ({ by, applications: group.map(({ application }) => application).sort() }))
      .sort((one, other) => ((one.applications[0] ?? '') < (other.applications[0] ?? '') ? -1 : 1))
  })
}
