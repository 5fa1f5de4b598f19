'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { aspects, evaluateSession } from '@/plugins/teaching'
import { type Typed, typedIn, valueIn } from '@/ui/form/typed'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../../request'

/** What somebody answered, and why it was not taken, in words; `at`: the field that it is about. */
export type Answering = { error?: string; at?: string; typed: Typed }

/** Says how a session was; then the list thanks for it. */
export async function evaluate(application: string, session: string, _: Answering, form: FormData): Promise<Answering> {
  const [locale, typed] = [await pageLocale(), typedIn(form)]
  const page = getPathname({ href: { pathname: '/my/[application]/evaluations/[session]', params: { application, session } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  const ratings = Object.fromEntries(aspects.map((aspect) => [aspect, Number(valueIn(typed, aspect))]))
  try {
    await evaluateSession(req, { application, session, ratings, remark: valueIn(typed, 'remark') })
  } catch (error) {
    return { error: refusalIn(error), at: aspects.find((aspect) => !valueIn(typed, aspect)) ?? 'remark', typed }
  }
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  return go(getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'evaluations' } }, locale }))
}
