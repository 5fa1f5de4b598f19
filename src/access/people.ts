import type { ClientUser, TypedUser } from 'payload'
import type { Applicant, Staff } from '@/payload-types'
import { guests, type Role } from './roles'

type Someone = TypedUser | ClientUser | null | undefined

export const isStaff = (user: Someone): user is Staff & { collection: 'staff' } => user?.collection === 'staff'

export const isApplicant = (user: Someone): user is Applicant & { collection: 'applicants' } => user?.collection === 'applicants'

const isGuestRole = (role: Role): boolean => (guests as readonly Role[]).includes(role)

/** True for whoever works at the School; a guest who only teaches or hosts does not. */
export const isInside = (user: Someone): boolean => isStaff(user) && (user.roles ?? []).some((role) => !isGuestRole(role))

/** True for a member of staff who has at least one of these roles. */
export const hasRole = (user: Someone, ...wanted: Role[]): boolean => isStaff(user) && (user.roles ?? []).some((role) => wanted.includes(role))
