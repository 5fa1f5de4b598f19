import type { TypedUser } from 'payload'
import type { Applicant, Staff } from '@/payload-types'
import type { Role } from './roles'

type Someone = TypedUser | null | undefined

export const isStaff = (user: Someone): user is Staff & { collection: 'staff' } => user?.collection === 'staff'

export const isApplicant = (user: Someone): user is Applicant & { collection: 'applicants' } => user?.collection === 'applicants'

/** True for whoever works at the School; a guest who only teaches does not. */
export const isInside = (user: Someone): boolean => isStaff(user) && (user.roles ?? []).some((role) => role !== 'trainer')

/** True for a member of staff who has at least one of these roles. */
export const hasRole = (user: Someone, ...wanted: Role[]): boolean => isStaff(user) && (user.roles ?? []).some((role) => wanted.includes(role))
