import type { Program } from '@/payload-types'
import { type Locale, zone } from '@/i18n/locales'
import type { CallWindow, Retention } from '@/plugins/selection'
import { pathOfId } from './addresses'
import { cached } from './cache'
import { published, publishedById } from './published'

export type PartKey = NonNullable<Program['parts']>[number]['key']

/** The dates of a call, as they survive the cache; {@link callWindow} makes times of them. */
export type CallDates = { opensAt: string | null; closesAt: string | null; graceMinutes: number; zone: string; resultsExpectedOn: string | null }

export type ProgrammeSummary = {
  id: string
  title: string
  path: string | null
  edition: number
  startsOn: string
  endsOn: string
  capacity: number
  summary: string | null
  call: CallDates
}

export type Programme = ProgrammeSummary & {
  body: Program['body']
  parts: { key: PartKey; title: string; summary: string | null }[]
  eligibility: {
    fieldsOfStudy: string[]
    levels: string[]
    minimumBachelorYear: number | null
    earliestGraduationYear: number | null /** What else is asked, in words. */
    conditions: string[]
  }
  retention: Retention
  interviewCriteria: string[]
}

async function summarise(program: Program, locale: Locale): Promise<ProgrammeSummary> {
  const { call } = program
  return {
    id: program.id,
    title: program.title,
    path: await pathOfId('programs', program.id, locale),
    edition: program.edition,
    startsOn: program.startsOn,
    endsOn: program.endsOn,
    capacity: program.capacity,
    summary: program.summary ?? null,
    call: {
      opensAt: call?.opensAt ?? null,
      closesAt: call?.closesAt ?? null,
      graceMinutes: call?.graceMinutes ?? 0,
      zone: call?.zone ?? zone,
      resultsExpectedOn: call?.resultsExpectedOn ?? null,
    },
  }
}

/** All published editions, the newest first. */
export const listProgrammes = cached('programmes', ['programs'], async (locale: Locale): Promise<ProgrammeSummary[]> => {
  const programs = await published('programs', locale, { sort: '-edition' })
  return Promise.all(programs.map((program) => summarise(program, locale)))
})

/** One edition with everything that its page tells. */
export const getProgramme = cached('programme', ['programs'], async (id: string, locale: Locale): Promise<Programme | null> => {
  const program = await publishedById('programs', id, locale)
  if (!program) return null
  const { eligibility } = program
  return {
    ...(await summarise(program, locale)),
    body: program.body,
    parts: (program.parts ?? []).map(({ key, title, summary }) => ({ key, title, summary: summary ?? null })),
    eligibility: {
      fieldsOfStudy: eligibility?.fieldsOfStudy ?? [],
      levels: eligibility?.levels ?? [],
      minimumBachelorYear: eligibility?.minimumBachelorYear ?? null,
      earliestGraduationYear: eligibility?.earliestGraduationYear ?? null,
      conditions: (eligibility?.rules ?? []).map(({ title }) => title),
    },
    retention: program.form.retention,
    interviewCriteria: (program.interview?.criteria ?? []).map(({ label }) => label),
  }
})

/** The edition that the site speaks of: the one that is asked for, or the newest. */
export async function currentProgramme(locale: Locale, asked?: string | { id: string } | null): Promise<Programme | null> {
  const id = (typeof asked === 'object' ? asked?.id : asked) ?? (await listProgrammes(locale))[0]?.id
  return id ? getProgramme(id, locale) : null
}

/** The call as times, for the rule that tells its state. */
export const callWindow = ({ opensAt, closesAt, graceMinutes }: CallDates): CallWindow => ({
  opensAt: opensAt ? new Date(opensAt) : null,
  closesAt: closesAt ? new Date(closesAt) : null,
  graceMinutes,
})
