import type { PayloadRequest } from 'payload'
import { type Stage, stages } from '../../rules/steps'

export type ProgramChoice = { id: string; title: string; edition: number }

/** Which programme and stage a screen of the board shows, and which programmes there are, newest first. */
export type Part = { program: ProgramChoice; stage: Stage; programs: ProgramChoice[] }

type Query = Record<string, string | string[] | undefined> | undefined

/** One value of a query, when it is one of those that are known. */
export function oneOf<T extends string>(known: readonly T[], value: string | string[] | undefined): T | undefined {
  return known.find((one) => one === value)
}

/**
 * Reads from the address which programme and stage are meant; without one, the newest edition and the screening.
 * @returns null when there is no programme at all
 */
export async function readPart(req: PayloadRequest, query: Query): Promise<Part | null> {
  const { docs } = await req.payload.find({
    collection: 'programs',
    sort: '-edition',
    select: { title: true, edition: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const programs = docs.map(({ id, title, edition }) => ({ id, title: title ?? String(edition), edition }))
  const program = programs.find(({ id }) => id === query?.program) ?? programs[0]
  return program ? { program, stage: oneOf(stages, query?.stage) ?? 'screening', programs } : null
}
