'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { Staff } from '@/payload-types'
import type { FeedOwner } from '../rules/feed'
import { Calendar } from './calendar'

/** The calendar of whose document it is: on the account of a panelist their own, on a panel the panel's. */
export function CalendarAddress({ kind }: Pick<FeedOwner, 'kind'>) {
  const { id } = useDocumentInfo()
  const { user } = useAuth<Staff>()
  const roles = user?.roles ?? []
  const shown = kind === 'panel' ? roles.some((role) => role === 'coordinator' || role === 'panelist') : id === user?.id && roles.includes('panelist')
  return id && shown ? <Calendar id={String(id)} kind={kind} /> : null
}
