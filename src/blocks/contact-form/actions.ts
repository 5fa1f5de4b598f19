'use server'

import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { type Enquiry, type EnquiryField, type EnquiryProblem, enquire, enquiryProblems, tidyEnquiry } from '@/plugins/correspondence'
import { isTooOften, requestIn } from '@/visitor'

/** What the form shows again when it was not accepted: everything that was typed, and what is wrong with it. */
export type EnquiryAnswer = { typed: Enquiry; problems: Partial<Record<EnquiryField, EnquiryProblem>>; tooMany?: true }

/** Takes what a visitor writes to the School. Whatever fills in the field that nobody sees is told the same as everybody, and kept out. */
export async function write(_before: EnquiryAnswer, form: FormData): Promise<EnquiryAnswer> {
  const textOf = (name: string) => String(form.get(name) ?? '')
  const typed: Enquiry = { name: textOf('name'), email: textOf('email'), subject: textOf('subject'), message: textOf('message') }
  const enquiry = tidyEnquiry(typed)
  const problems = enquiryProblems(enquiry)
  if (Object.keys(problems).length > 0) return { typed, problems }
  const locale = await pageLocale()
  const req = await requestIn(locale)
  if (await isTooOften(req, 'enquiry', enquiry.email, locale)) return { typed, problems, tooMany: true }
  if (textOf('website') === '') await enquire(req, enquiry, locale)
  return redirect({ href: '/message-sent', locale })
}
