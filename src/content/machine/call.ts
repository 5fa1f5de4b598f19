import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { type CallState, callState } from '@/plugins/selection'
import { absolute } from '../addresses'
import { callWindow, getProgramme, listProgrammes } from '../programs'

/** A call for applications as programs read it; `docs/machine-readable.md` says what each field means. */
export type CallForMachines = {
  state: CallState
  programme: string
  edition: number
  title: Record<Locale, string>
  page: Record<Locale, string>
  apply: Record<Locale, string>
  opensAt: string | null
  closesAt: string | null
  timeZone: string
  resultsExpectedOn: string | null
  startsOn: string
  endsOn: string
  places: number
  price: { amount: 0; currency: 'AZN' }
  eligibility: { fieldsOfStudy: string[]; levels: string[]; minimumBachelorYear: number | null; earliestGraduationYear: number | null; conditions: Record<Locale, string>[] }
}

const eachLocale = <Value>(value: (locale: Locale) => Value) => Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>

/** The calls of all published editions that are open or still to come, the newest edition first. */
export async function callsForMachines(now: Date): Promise<CallForMachines[]> {
  const editions = await Promise.all(locales.map(listProgrammes))
  const found = await Promise.all((editions[0] ?? []).map(({ id }) => Promise.all(locales.map((locale) => getProgramme(id, locale)))))
  return found.flatMap((told) => {
    const programme = told[locales.indexOf(defaultLocale)]
    const state = programme && callState(callWindow(programme.call), now)
    if (!programme?.call.opensAt || !state || state === 'closed') return []
    const inLocale = (locale: Locale) => editions[locales.indexOf(locale)]?.find(({ id }) => id === programme.id) ?? programme
    return [
      {
        state,
        programme: programme.id,
        edition: programme.edition,
        title: eachLocale((locale) => inLocale(locale).title),
        page: eachLocale((locale) => absolute(inLocale(locale).path ?? `/${locale}`)),
        apply: eachLocale((locale) => absolute(getPathname({ href: '/apply', locale }))),
        opensAt: programme.call.opensAt,
        closesAt: programme.call.closesAt,
        timeZone: programme.call.zone,
        resultsExpectedOn: programme.call.resultsExpectedOn?.slice(0, 10) ?? null,
        startsOn: programme.startsOn.slice(0, 10),
        endsOn: programme.endsOn.slice(0, 10),
        places: programme.capacity,
        price: { amount: 0, currency: 'AZN' },
        eligibility: {
          ...programme.eligibility,
          conditions: programme.eligibility.conditions.map((words, place) => eachLocale((locale) => told[locales.indexOf(locale)]?.eligibility.conditions[place] ?? words)),
        },
      },
    ]
  })
}
