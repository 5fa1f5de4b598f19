import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole, isApplicant, isStaff } from '@/access'
import { query, sql } from '@/database/transaction'
import type { Application } from '@/payload-types'
import type { Actor } from '../rules/steps'

/** Everything that the person of a request is towards an application. Code that acts for nobody is the School's clock. */
export async function actorsOf(req: PayloadRequest, application: Application): Promise<Actor[]> {
  const { user } = req
  if (!user) return ['clock']
  if (isApplicant(user)) return extractID(application.applicant) === user.id ? ['applicant'] : []
  if (!isStaff(user)) return []
  const [found] = await query<{ reviews: boolean; chairs: boolean }>(
    req,
    sql`select
          exists (select from reviews r join programs p on p.id = r.program_id
                  where r.application_id = ${application.id} and r.reviewer_id = ${user.id} and r.stage = 'screening' and r.state <> 'conflict' and p.screening_reviewers_decide) as reviews,
          exists (select from interviews i join panels n on n.id = i.panel_id
                  where i.application_id = ${application.id} and i.state <> 'cancelled' and n.chair_id = ${user.id}) as chairs`,
  )
  const actors: Actor[] = []
  if (hasRole(user, 'coordinator')) actors.push('coordinator')
  if (hasRole(user, 'reviewer') && found?.reviews) actors.push('reviewer')
  if (hasRole(user, 'panelist') && found?.chairs) actors.push('chair')
  return actors
}
