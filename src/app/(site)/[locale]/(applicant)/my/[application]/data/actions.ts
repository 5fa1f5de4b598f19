'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { pageLocale } from '@/i18n/page-locale'
import { correctContact } from '@/plugins/selection'
import { typedIn, valueIn } from '@/ui/form/typed'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../request'

/** What was typed, what is wrong with it by field, and whether it was saved. */
export type Correcting = { typed?: { phone: string; city: string }; problems: Partial<Record<'phone' | 'city', string>>; error?: string; saved?: boolean }

/** Corrects how somebody is reached. */
export async function correct(application: string, _: Correcting, form: FormData): Promise<Correcting> {
  const [locale, fields, words] = [await pageLocale(), typedIn(form), await getTranslations('selection.problems')]
  const page = getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'data' } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  const [typed, language] = [{ phone: valueIn(fields, 'phone'), city: valueIn(fields, 'city') }, valueIn(fields, 'locale')]
  try {
    const problems = await correctContact(req, { application, ...typed, locale: isLocale(language) ? language : defaultLocale })
    if (problems.length > 0) return { typed, problems: Object.fromEntries(problems.map(({ code, field, values }) => [field, words(code as never, values as never)])) }
  } catch (error) {
    return { typed, problems: {}, error: refusalIn(error) }
  }
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  return { problems: {}, saved: true }
}
