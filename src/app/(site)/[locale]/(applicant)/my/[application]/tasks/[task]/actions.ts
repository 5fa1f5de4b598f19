'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { handIn } from '@/plugins/teaching'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../../request'

/** What somebody wrote, and why it was not taken, in words. */
export type HandingIn = { error?: string; text: string }

/** Hands a task in; then its page shows what was handed in. */
export async function hand(application: string, task: string, _: HandingIn, form: FormData): Promise<HandingIn> {
  const [locale, text, sent] = [await pageLocale(), String(form.get('text') ?? ''), form.get('file')]
  const page = getPathname({ href: { pathname: '/my/[application]/tasks/[task]', params: { application, task } }, locale })
  const req = await requestIn(locale)
  if (!req.user) go(getPathname({ href: { pathname: '/sign-in', query: { next: page } }, locale }))
  try {
    await handIn(req, { application, task, text, file: await fileOf(sent) })
  } catch (error) {
    return { error: refusalIn(error), text }
  }
  revalidatePath(`/${locale}/my/${application}`, 'layout')
  return go(`${page}#submissions`)
}

/** A file that was chosen; a browser sends an empty one where none was. */
async function fileOf(sent: FormDataEntryValue | null) {
  if (!(sent instanceof File) || sent.size === 0) return null
  const data = Buffer.from(await sent.arrayBuffer())
  return { name: sent.name, mimetype: sent.type, data, size: data.length }
}
