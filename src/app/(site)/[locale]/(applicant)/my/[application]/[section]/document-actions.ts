'use server'

import { revalidatePath } from 'next/cache'
import { redirect as go } from 'next/navigation'
import { getPathname } from '@/i18n/navigation'
import { removeDocument } from '@/plugins/selection'
import { pageLocale } from '@/i18n/page-locale'
import { requestIn } from '@/visitor'
import { refusalIn } from '../../../request'
import { type AttachAnswer, attach } from './attach'

async function back(application: string): Promise<never> {
  const locale = await pageLocale()
  revalidatePath(`/${locale}/my/${application}`)
  return go(getPathname({ href: { pathname: '/my/[application]/[section]', params: { application, section: 'documents' } }, locale }))
}

/** Attaches the file of a form that was sent by a press. */
export async function sendDocument(application: string, kind: string, _: AttachAnswer, fields: FormData): Promise<AttachAnswer> {
  const answer = await attach(await requestIn(await pageLocale()), { application, kind, file: fields.get('file') })
  return answer.state === 'attached' ? back(application) : answer
}

/** Takes a document away. */
export async function dropDocument(application: string, document: string, _: AttachAnswer): Promise<AttachAnswer> {
  const req = await requestIn(await pageLocale())
  if (!req.user) return { state: 'expired' }
  try {
    await removeDocument(req, { application, document })
  } catch (error) {
    return { state: 'refused', error: refusalIn(error) }
  }
  return back(application)
}
