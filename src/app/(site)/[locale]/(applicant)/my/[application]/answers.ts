'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { getPathname } from '@/i18n/navigation'
import { appeal, confirmOffer, declineOffer, submitApplication, withdrawApplication } from '@/plugins/selection'
import { pageLocale } from '@/i18n/page-locale'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../request'

/** Why a step was not taken, in words. */
export type StepAnswer = { error?: string }

/** Asks for one step of an application; then its page tells the news. */
async function take(application: string, step: (req: PayloadRequest) => Promise<unknown>): Promise<StepAnswer> {
  const locale = await pageLocale()
  const page = getPathname({ href: { pathname: '/my/[application]', params: { application } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  try {
    await step(req)
  } catch (error) {
    return { error: refusalIn(error) }
  }
  revalidatePath(`/${locale}/my/${application}`)
  go(page)
}

/** Hands the application in. */
export async function submit(application: string, _: StepAnswer): Promise<StepAnswer> {
  return take(application, (req) => submitApplication(req, application))
}

export async function withdraw(application: string, _: StepAnswer): Promise<StepAnswer> {
  return take(application, (req) => withdrawApplication(req, application))
}

export async function confirm(application: string, _: StepAnswer): Promise<StepAnswer> {
  return take(application, (req) => confirmOffer(req, application))
}

export async function decline(application: string, _: StepAnswer): Promise<StepAnswer> {
  return take(application, (req) => declineOffer(req, application))
}

/** What somebody wrote to ask for a review, and why it was not taken, in words. */
export type Asking = StepAnswer & { reason: string }

/** Asks for a review of the decision. */
export async function ask(application: string, _: Asking, form: FormData): Promise<Asking> {
  const reason = String(form.get('reason') ?? '')
  return { ...(await take(application, (req) => appeal(req, { application, reason }))), reason }
}
