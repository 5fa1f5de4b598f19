'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { type MyAlumni, setAlumni } from '@/plugins/teaching'
import { typedIn, valueIn } from '@/ui/form/typed'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../request'

/** What a graduate chose, and why it was not kept, in words. */
export type Agreeing = { typed?: MyAlumni; error?: string; saved?: boolean }

/** Keeps what a graduate agrees to. */
export async function agree(application: string, _: Agreeing, form: FormData): Promise<Agreeing> {
  const [locale, fields] = [await pageLocale(), typedIn(form)]
  const page = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'alumni' } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  const typed = { shown: valueIn(fields, 'shown') !== '', line: valueIn(fields, 'line'), news: valueIn(fields, 'news') !== '' }
  try {
    await setAlumni(req, { application, locale, ...typed })
  } catch (error) {
    return { typed, error: refusalIn(error) }
  }
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  return { typed, saved: true }
}
