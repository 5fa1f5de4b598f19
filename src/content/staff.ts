import { cookies, headers } from 'next/headers'
import { hasRole, isStaff } from '@/access'
import type { Locale } from '@/i18n/locales'
import { previewPath } from '@/plugins/editing'
import type { Addressed } from './addresses'
import { school } from './published'

/** What a member of staff may do with the page before them: the way to its form, and to a newer draft where there is one. */
export type StaffView = { edit: string; draft: string | null }

/** The member of staff who looks at a page of the site; null for visitors, of whom nothing is asked. */
export async function staffUser() {
  if (!(await cookies()).has('payload-token')) return null
  const { user } = await (await school()).auth({ headers: new Headers(await headers()) })
  return isStaff(user) ? user : null
}

/** What the page shows to staff besides; null for visitors. */
export async function staffView(collection: Addressed, id: string, locale: Locale): Promise<StaffView | null> {
  const user = await staffUser()
  if (!hasRole(user, 'editor', 'coordinator', 'admin')) return null
  const payload = await school()
  const { docs } = await payload.find({ collection, where: { id: { equals: id } }, draft: true, depth: 0, limit: 1, select: { _status: true }, overrideAccess: false, user })
  const isDraft = docs[0]?._status === 'draft'
  return { edit: `/admin/collections/${collection}/${id}?locale=${locale}`, draft: isDraft ? previewPath({ collection, id }, 'form', locale, new Date()).path : null }
}
