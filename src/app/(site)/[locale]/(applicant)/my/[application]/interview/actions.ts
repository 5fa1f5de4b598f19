'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { bookSlot, cancelBooking, chooseSlot, savePreferences } from '@/plugins/interviews'
import { typedIn, valueIn } from '@/ui/form/typed'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../request'
import type { StepAnswer } from '../answers'
import { type PreferencesAnswer, rowsMore, typedPreferences } from './typed-preferences'

/** The request of the applicant and the page of their interview; whoever is signed in no longer does that first. */
async function arrive(application: string): Promise<{ req: PayloadRequest; page: string }> {
  const locale = await pageLocale()
  const page = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'interview' } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  return { req, page }
}

/** Does something about one's interview; then the page tells the news. A refusal is shown beside what is free by now. */
async function act(application: string, work: (req: PayloadRequest) => Promise<unknown>, after = ''): Promise<StepAnswer> {
  const { page, req } = await arrive(application)
  const refused = await work(req).then(() => undefined, refusalIn)
  revalidatePath(`/${await pageLocale()}/my/${application}`, 'layout')
  return refused ? { error: refused } : go(page + after)
}

export async function choose(application: string, _: StepAnswer, sent: FormData): Promise<StepAnswer> {
  return act(application, (req) => chooseSlot(req, { application, slot: String(sent.get('slot')) }), '/confirm')
}

export async function book(application: string, slot: string, _: StepAnswer): Promise<StepAnswer> {
  return act(application, (req) => bookSlot(req, { application, slot }))
}

export async function cancel(application: string, _: StepAnswer): Promise<StepAnswer> {
  return act(application, (req) => cancelBooking(req, application))
}

/** Keeps what was said of the interview. What can't be kept is shown again, as typed; without scripts, more rows are asked for here as well. */
export async function prefer(application: string, _: PreferencesAnswer, sent: FormData): Promise<PreferencesAnswer> {
  const fields = typedIn(sent)
  const answer = { at: Date.now(), typed: typedPreferences(fields), problems: [] }
  if (valueIn(fields, 'intent') === 'more') return { ...answer, rows: Number(valueIn(fields, 'rows')) + rowsMore }
  const { page, req } = await arrive(application)
  try {
    const problems = await savePreferences(req, { application, typed: answer.typed })
    if (problems.length > 0) return { ...answer, problems }
  } catch (error) {
    return { ...answer, error: refusalIn(error) }
  }
  revalidatePath(`/${await pageLocale()}/my/${application}`, 'layout')
  return go(page)
}
