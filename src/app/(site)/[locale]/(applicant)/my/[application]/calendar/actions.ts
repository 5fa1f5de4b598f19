'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { renewSessionFeed } from '@/plugins/teaching'
import { requestIn } from '@/visitor'

/** Gives the calendar of a participant another address; then the page shows that one. */
export async function renewCalendar(application: string): Promise<void> {
  const locale = await pageLocale()
  const page = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'calendar' } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  await renewSessionFeed(req, application)
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  go(`${page}?renewed=1`)
}
