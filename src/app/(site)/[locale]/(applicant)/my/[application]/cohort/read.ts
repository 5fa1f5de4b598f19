import type { PayloadRequest } from 'payload'
import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import type { MyApplication } from '@/plugins/selection'
import { applicantRequest } from '../../../request'
import { ownApplication } from '../own'

/** Whether somebody takes part in the programme that they applied to, or has. */
export const takesPart = ({ status }: MyApplication): boolean => status === 'enrolled' || status === 'graduated'

export type Participant = { application: MyApplication; req: PayloadRequest }

/**
 * The application of a participant, for a page of theirs; null for anybody else's. Whoever takes no part is led to their application.
 * @param section the last part of the page's address
 */
export async function readParticipant(id: string, section: string): Promise<Participant | null> {
  const params = { application: id }
  const req = await applicantRequest({ pathname: '/my/[application]/[section]', params: { ...params, section } })
  const application = await ownApplication(req, id)
  if (!application) return null
  if (!takesPart(application)) redirect({ href: { pathname: '/my/[application]', params }, locale: await pageLocale() })
  return { application, req }
}
