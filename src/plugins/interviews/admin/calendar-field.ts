import type { Field } from 'payload'
import type { FeedOwner } from '../rules/feed'

/** Shows the secret address of the calendar of whoever, or of whichever panel, the document is. */
export const calendarField = (kind: FeedOwner['kind']): Field => ({
  name: 'calendar',
  type: 'ui',
  admin: { components: { Field: { path: '/src/plugins/interviews/admin/calendar-address#CalendarAddress', clientProps: { kind } } }, disableListColumn: true },
})
