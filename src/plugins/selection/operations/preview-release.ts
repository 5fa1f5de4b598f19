import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wish } from '@/admin/wish'
import { csv } from '@/admin/csv'
import type { Written } from '@/admin/written-letter'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { saysIn } from '@/i18n/fold'
import { translator } from '@/i18n/translator'
import { composeLetters } from '@/plugins/correspondence'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { readProposals } from '../hooks/consent'
import { readFeedback } from '../hooks/feedback'
import { demand, recordId } from '../hooks/refusals'
import { fingerprintOf, lettersOf, planOf } from '../hooks/release'
import { undecided } from '../rules/decisions'
import { type Consent, consentTo, type Proposal } from '../rules/release-consent'
import { type Stage, type Status, statuses } from '../rules/steps'

/** One letter as its applicant will read it. */
export type ReleaseLetter = Written & { template: string; status: Status }

/** What an address asks of the letters; what it says wrongly narrows nothing. */
export const lettersAsked = z.object({
  search: wish.search,
  status: wish.oneOf(statuses),
  page: wish.page,
})

export type LettersAsked = z.output<typeof lettersAsked>

export const lettersPerPage = 25

type Part = { program: string; stage: Stage }

export type ReleasePreview = {
  total: number
  /** How many are told what. */
  counts: Partial<Record<Status, number>>
  /** Applications of the stage on which nothing is decided yet. */
  undecided: number
  /** Of those who are not selected, how many are not told why, though their programme does. */
  withoutFeedback: number
  /** Of exactly what is shown; whoever releases says it. */
  fingerprint: string
  /** Null where the programme asks for no second person. */
  consent: { state: Consent; proposal: Pick<Proposal, 'name' | 'at'> | null } | null
  /** How many letters the search finds, and a page of them. */
  found: number
  letters: ReleaseLetter[]
}

/**
 * Who would be told what by a release now, and every letter in its final words, page by page. Changes nothing.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function previewRelease(req: PayloadRequest, asked: Part & Partial<LettersAsked>): Promise<ReleasePreview> {
  demand(req, 'coordinator', 'auditor')
  const [part, page] = [{ program: recordId(req, asked.program), stage: asked.stage }, asked.page ?? 1]
  return inTransaction(req, async () => {
    const { announcements, counts, letters } = await readLetters(req, part)
    const found = narrowed(letters, asked)
    const fingerprint = await fingerprintOf(req, part, announcements)
    const { needed, proposals } = await readProposals(req, part)
    const [proposal = null] = proposals
    return {
      total: announcements.length,
      counts,
      undecided: await countUndecided(req, part),
      withoutFeedback: (await givesFeedback(req, part)) ? (counts.rejected ?? 0) - (await readFeedback(req, part, announcements)).size : 0,
      fingerprint,
      consent: needed ? { state: consentTo(fingerprint, proposals, req.user?.id ?? null), proposal } : null,
      found: found.length,
      letters: found.slice((page - 1) * lettersPerPage, page * lettersPerPage),
    }
  })
}

/**
 * Who would be told what by a release now, as CSV, in the language of the person; narrowed as the screen is. The ledger keeps who took it away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportRelease(req: PayloadRequest, asked: Part & Partial<LettersAsked>): Promise<string> {
  demand(req, 'coordinator', 'auditor')
  const part = { program: recordId(req, asked.program), stage: asked.stage }
  return inTransaction(req, async () => {
    const letters = narrowed((await readLetters(req, part)).letters, asked)
    await record(req, { action: 'export', subjectType: 'programs', subject: part.program, details: { what: 'release', stage: part.stage, rows: letters.length } })
    const t = translator(languageOf(req), 'selection')
    const rows = letters.map((letter) => ({ ...letter, decision: t(`statuses.${letter.status}`) }))
    return csv<'receipt' | 'name' | 'decision' | 'to' | 'locale' | 'subject' | 'body'>(rows, {
      receipt: t('columns.receipt'),
      name: t('columns.name'),
      decision: t('columns.decision'),
      to: t('columns.email'),
      locale: t('columns.locale'),
      subject: t('columns.subject'),
      body: t('columns.letter'),
    })
  })
}

/** What a release would tell now, with every letter in its final words, by name. */
async function readLetters(req: PayloadRequest, { program, stage }: Part) {
  const { announcements, counts } = await planOf(req, program, stage)
  const addressed = await lettersOf(req, { program, stage }, announcements, { release: 'preview', now: new Date() })
  const composed = await composeLetters(
    req,
    addressed.map(({ letter }) => letter),
  )
  const letters = composed.flatMap(({ to, locale, template, subject, body }, index): ReleaseLetter[] => {
    const [announcement, addressee] = [announcements[index], addressed[index]?.addressee]
    if (!announcement || !addressee) return []
    const { application, status } = announcement
    return [{ application, receipt: addressee.receipt, name: addressee.name, to, locale, template, status, subject, body }]
  })
  const { compare } = new Intl.Collator('az')
  return { announcements, counts, letters: letters.sort((one, other) => compare(one.name, other.name) || compare(one.receipt, other.receipt)) }
}

function narrowed(letters: readonly ReleaseLetter[], { search = '', status }: Partial<LettersAsked>): ReleaseLetter[] {
  return letters.filter((letter) => (!status || letter.status === status) && saysIn(search, letter.receipt, letter.name, letter.to))
}

async function givesFeedback(req: PayloadRequest, { program }: Part): Promise<boolean> {
  const [row] = await query<{ gives: boolean }>(req, sql`select coalesce(offers_feedback, false) as gives from programs where id = ${program}::uuid`)
  return row?.gives === true
}

async function countUndecided(req: PayloadRequest, { program, stage }: Part): Promise<number> {
  const [row] = await query<{ count: number }>(
    req,
    sql`select coalesce(sum(count), 0)::int as count from standing_counts where program_id = ${program}::uuid and stage = ${stage} and status = ${undecided[stage]}`,
  )
  return row?.count ?? 0
}
