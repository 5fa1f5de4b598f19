'use server'

import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { requestIn } from '@/visitor'
import { draftPage } from './draft'

/** Opens the visitor's application to a programme; who is not signed in does that first and is led on from there. */
export async function begin(form: FormData): Promise<void> {
  const locale = await pageLocale()
  const req = await requestIn(locale)
  const program = String(form.get('program'))
  if (req.user) go((await draftPage(req, program, locale)) ?? getPathname({ href: '/apply', locale }))
  const next = getPathname({ href: { pathname: '/apply', query: { program } }, locale })
  go(getPathname({ href: { pathname: '/sign-in', query: { next } }, locale }))
}
