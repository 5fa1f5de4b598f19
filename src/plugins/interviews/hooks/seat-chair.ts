import type { CollectionBeforeChangeHook } from 'payload'
import { extractID } from 'payload/shared'
import type { Panel } from '@/payload-types'

/** The chair of a panel is one of its members. */
export const seatChair: CollectionBeforeChangeHook<Panel> = ({ data, originalDoc }) => {
  const chair = data.chair ?? originalDoc?.chair
  const members = (data.members ?? originalDoc?.members ?? []).map(extractID)
  return chair && !members.includes(extractID(chair)) ? { ...data, members: [...members, extractID(chair)] } : data
}
