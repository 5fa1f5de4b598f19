import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { attendances, sources } from '../rules/attendance'

/** How one participant attended one session, as it follows from all that was said of it (`rules/attendance.ts`). One row for each: the database refuses a second. */
export const Attendance: CollectionConfig = {
  slug: 'attendance',
  access: collectionAccess('attendance'),
  admin: { hidden: true },
  fields: [
    { name: 'session', type: 'relationship', relationTo: 'sessions', required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    /** `claimed`: scanned without a network, and confirmed by nobody yet. */
    { name: 'state', type: 'select', options: [...attendances, 'claimed'], required: true },
    /** The mark that says so. */
    { name: 'mark', type: 'relationship', relationTo: 'attendance-marks', required: true },
  ],
  indexes: [{ fields: ['session', 'application'], unique: true }],
}

/** Everything that was ever said of somebody's attendance, by whom and where from. Devices give their marks the id, so that one which arrives twice is one; the database lets them only be added to. */
export const AttendanceMarks: CollectionConfig = {
  slug: 'attendance-marks',
  access: collectionAccess('attendance-marks'),
  admin: { hidden: true },
  fields: [
    { name: 'session', type: 'relationship', relationTo: 'sessions', required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true },
    { name: 'source', type: 'select', options: [...sources], required: true },
    { name: 'state', type: 'select', options: [...attendances], required: true },
    /** When it was said, by the clock of the School; `createdAt` is when it arrived. */
    { name: 'at', type: 'date', required: true },
    { name: 'reason', type: 'text' },
    /** Who said it; nobody where a participant scanned. */
    { name: 'by', type: 'relationship', relationTo: 'staff' },
  ],
  indexes: [{ fields: ['session', 'application'] }],
}
