'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { askSchool } from '@/plugins/teaching'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../request'

/** What somebody wrote to the School, and why it was not taken, in words. */
export type Asking = { error?: string; text: string }

/** Asks the School; then the page shows the question among the others. */
export async function ask(application: string, _: Asking, form: FormData): Promise<Asking> {
  const [locale, text] = [await pageLocale(), String(form.get('text') ?? '')]
  const page = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'questions' } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  try {
    await askSchool(req, { application, text })
  } catch (error) {
    return { error: refusalIn(error), text }
  }
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  return go(`${page}#own`)
}
