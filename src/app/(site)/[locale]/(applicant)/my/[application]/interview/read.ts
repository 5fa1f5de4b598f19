import { redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { type MyInterview, myInterview } from '@/plugins/interviews'
import type { MyApplication } from '@/plugins/selection'
import { applicantRequest } from '../../../request'
import { ownApplication } from '../own'

export type Read = { application: MyApplication; interview: MyInterview }

/** An application of the signed-in applicant with its interview; null for anybody else's. Whoever is not to be interviewed is led to their application. */
export async function readInterview(id: string): Promise<Read | null> {
  const params = { application: id }
  const req = await applicantRequest({ pathname: '/my/[application]/[section]', params: { ...params, section: 'interview' } })
  const application = await ownApplication(req, id)
  if (!application) return null
  if (application.status !== 'shortlisted') redirect({ href: { pathname: '/my/[application]', params }, locale: await pageLocale() })
  return { application, interview: await myInterview(req, id) }
}
