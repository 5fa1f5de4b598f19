import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { openApplication } from '@/plugins/selection'
import { refusalIn } from '../request'

/** The page on which the visitor's application to a programme begins, or null when its call has closed meanwhile. */
export async function draftPage(req: PayloadRequest, program: string, locale: Locale): Promise<string | null> {
  try {
    const { id } = await openApplication(req, program)
    return getPathname({ href: { pathname: '/my/[application]/[section]', params: { application: id, section: 'eligibility' } }, locale })
  } catch (error) {
    refusalIn(error)
    return null
  }
}
