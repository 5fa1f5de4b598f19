import type { PayloadRequest } from 'payload'
import { subscribeAlumnus } from '@/plugins/correspondence'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

/** What some say of themselves. */
const lines = ['Dövlət Miqrasiya Xidməti', 'Bakı Dövlət Universiteti, magistrant', '', 'Beynəlxalq Miqrasiya Təşkilatı, köməkçi', '', 'Vəkil köməkçisi']

/** Every second graduate of an edition agreed to stand on the page of their cohort, every third to be written to. */
export async function seedAlumni(req: PayloadRequest, { id: program }: Edition, dossiers: readonly Dossier[]): Promise<void> {
  const graduates = dossiers.filter(({ story }) => story.standpoint.announcedStatus === 'graduated')
  for (const [place, { id: application }] of graduates.filter((_, index) => index % 2 === 0).entries()) {
    await req.payload.db.create({ collection: 'alumni', data: { application, program, shown: true, line: lines[place % lines.length] || null }, req })
  }
  for (const { applicant } of graduates.filter((_, index) => index % 3 === 0)) await subscribeAlumnus(req, { ...applicant, program })
}
