'use server'

import { z } from 'zod'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { redirect } from '@/i18n/navigation'
import { confirmReminder, requestReminder } from '@/plugins/correspondence'
import { limit } from '@/plugins/sign-in'
import { isRefusal } from '@/refusals'
import { requestIn, visitorNetwork } from '../(applicant)/request'

/** What the form shows again when it was not accepted. */
export type ReminderAnswer = { problem?: 'email' | 'tooMany'; email: string }

const localeOf = (form: FormData) => {
  const locale = form.get('locale')
  return isLocale(locale) ? locale : defaultLocale
}

/** Takes the address of somebody who wants to be told when a call opens. */
export async function remind(_before: ReminderAnswer, form: FormData): Promise<ReminderAnswer> {
  const locale = localeOf(form)
  const typed = String(form.get('email') ?? '').trim()
  const email = z.email().max(254).safeParse(typed)
  if (!email.success) return { problem: 'email', email: typed }
  const req = await requestIn(locale)
  try {
    await limit(req.payload, 'reminder', `network ${await visitorNetwork()}`, locale)
    await limit(req.payload, 'reminder', `address ${email.data.toLowerCase()}`, locale)
  } catch (error) {
    if (isRefusal(error) && error.status === 429) return { problem: 'tooMany', email: typed }
    throw error
  }
  await requestReminder(req, { email: email.data, program: String(form.get('program') ?? ''), locale })
  return redirect({ href: { pathname: '/reminder', query: { state: 'sent' } }, locale })
}

/** Confirms a reminder: the press of the button that the letter leads to, so that mail scanners confirm nothing. */
export async function confirm(form: FormData): Promise<void> {
  const locale = localeOf(form)
  const confirmed = await confirmReminder(await requestIn(locale), String(form.get('token') ?? ''))
  redirect({ href: { pathname: '/reminder', query: { state: confirmed ? 'done' : 'unknown' } }, locale })
}
