import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { enqueue } from '@/database/queue'
import { makeAlike } from './alike'
import { seedAlumni } from './alumni'
import { chanceOf } from './chance'
import { readCast, seedCast } from './cast'
import { seedCertificates } from './certificates'
import { seedCohort } from './cohort'
import { seedCompletion } from './completion'
import { demoApplicants } from '../applicants'
import { type Demo, dossiersOf } from './dossier'
import { readEdition } from './edition'
import { seedEvaluations } from './evaluations'
import { makePanels, seatInterviews, writePreferences } from './panels'
import { finished, interviewing, openCall, type Plan, sizeOf, spreadOver } from './plans'
import { leaveSomethingInTheOutbox, writeDossiers, writeReleases } from './write'

/** The programmes of the seed, by how far each has come. */
export type Programs = { current: string; interviewing: string; past: string }

/** As many applications to the open call as make it worth looking at. */
export const usualApplications = sizeOf(openCall)

/** The number that everything follows from: another one gives another School. */
const seed = 919

type Shown = { demo: Demo; has: (plan: Plan) => boolean }

/** The first application that has come so far is the demonstration's own. */
const firstThat = (plans: readonly Plan[], demos: readonly Shown[]): Map<number, Demo> => new Map(demos.map(({ demo, has }) => [plans.findIndex(has), demo]))

const writing: Shown[] = [{ demo: demoApplicants.writing, has: ({ turns }) => turns.length === 0 }]

const interviewed: Shown[] = [
  { demo: demoApplicants.choosing, has: ({ interview, turns }) => turns.join() === 'submit,shortlist,release' && !interview },
  { demo: demoApplicants.rejected, has: ({ asked, turns }) => turns.join() === 'submit,shortlist,release,reject,release' && !asked },
  { demo: demoApplicants.offered, has: ({ turns }) => turns.at(-1) === 'promote' },
  { demo: demoApplicants.taking, has: ({ turns }) => turns.at(-1) === 'confirm' },
]

const graduated: Shown[] = [{ demo: demoApplicants.graduated, has: ({ turns }) => turns.at(-1) === 'graduate' }]

/**
 * Everybody who works in the demonstration School or has applied to it, in the transaction of the request.
 * @param applications how many have applied, or begun to, in the open call
 */
export async function seedPeople(req: PayloadRequest, programs: Programs, now: Date, applications: number): Promise<void> {
  const cast = await seedCast(req)
  const parts = [
    { program: programs.past, plans: finished, demos: graduated },
    { program: programs.interviewing, plans: interviewing, demos: interviewed },
    { program: programs.current, plans: openCall, demos: writing },
  ]
  let number = 0
  for (const { program, plans, demos } of parts) {
    const edition = await readEdition(req, program, now)
    const panels = await makePanels(req, edition, cast, plans === interviewing)
    const spread = spreadOver(plans, plans === openCall ? applications : sizeOf(plans))
    const dossiers = dossiersOf(seed, { edition, cast }, spread, number, firstThat(spread, demos))
    const alike = plans === openCall ? makeAlike(dossiers) : []
    await writeDossiers(req, dossiers, cast, panels)
    if (plans === interviewing) {
      await seatInterviews(req, program)
      await writePreferences(req, edition, dossiers)
      await seedCohort(req, edition, dossiers, cast.coordinator.id)
    }
    for (const application of alike) await enqueue(req, 'check-application', { application })
    await writeReleases(req, edition, dossiers, cast, chanceOf(seed, edition.number).uuid)
    if (plans === finished) {
      await seedCompletion(req, edition, dossiers, cast.coordinator.id, chanceOf(seed, edition.number, number))
      await seedCertificates(req, edition, dossiers, cast.coordinator.id)
      await seedAlumni(req, edition, dossiers)
      await seedEvaluations(req, edition)
    }
    number += dossiers.length
  }
  await leaveSomethingInTheOutbox(req)
}

/** So many more applications to a programme whose call is open, in the transaction of the request. */
export async function addApplications(req: PayloadRequest, program: string, now: Date, count: number): Promise<void> {
  const cast = await readCast(req)
  const edition = await readEdition(req, program, now)
  const [row] = await query<{ number: number }>(req, sql`select count(*)::int as number from applicants`)
  await writeDossiers(req, dossiersOf(seed, { edition, cast }, spreadOver(openCall, count), row?.number ?? 0), cast, [])
}
