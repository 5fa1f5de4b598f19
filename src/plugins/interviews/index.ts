import type { CollectionAfterChangeHook, CollectionConfig, Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { calendarField } from './admin/calendar-field'
import { withScreens } from './admin/wiring'
import { Absences } from './collections/absences'
import { InterviewPreferences } from './collections/interview-preferences'
import { Interviews } from './collections/interviews'
import { Panels } from './collections/panels'
import { Slots } from './collections/slots'
import { Timetables } from './collections/timetables'
import { makeSlotsOfProgram } from './hooks/availability'
import { cancelInterviews } from './hooks/consequences'
import { inviteOnOpening, inviteTold } from './hooks/inviting'
import { remindNow } from './operations/remind'
import { planTimetableLater } from './operations/plan-timetable'

/** What follows here from a change elsewhere. */
const followers: Record<string, CollectionAfterChangeHook[]> = { applications: [cancelInterviews], programs: [makeSlotsOfProgram, inviteOnOpening], releases: [inviteTold] }

function following(collection: CollectionConfig): CollectionConfig {
  const follow = followers[collection.slug]
  if (collection.slug === 'staff') return { ...collection, fields: [...collection.fields, calendarField('panelist')] }
  return follow ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), ...follow] } } : collection
}

const background = { tasks: { 'remind-of-interviews': remindNow, 'plan-timetable': planTimetableLater }, schedule: ['* * * * * remind-of-interviews ?max=1'] }

/** Adds panels, their slots and interviews: who is invited when, by letter, and who scores; and the screens on which they are arranged. */
export const interviewsPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [...(config.collections ?? []).map(following), Panels, Absences, Slots, InterviewPreferences, Timetables, Interviews],
    custom: withBackgroundWork(config.custom, background),
  })

export { bookSlot, cancelBooking, chooseSlot } from './operations/book'
export { type Choice, type FreeTime, type MyInterview, myInterview } from './operations/my-interview'
export { myInvitation } from './operations/my-invitation'
export { savePreferences } from './operations/save-preferences'
export { readFeed } from './operations/feed'
export { readTimetable, type Timetable } from './operations/read-timetable'
export { feedKinds } from './rules/feed'
export { giveSlot } from './operations/give-slot'
export { markInterview } from './operations/mark-interview'
export { readDay } from './operations/read-day'
export { readFree, readReserve } from './operations/read-reserve'
export { type Mine, readMine } from './operations/read-mine'
