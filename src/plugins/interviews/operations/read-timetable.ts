import type { PayloadRequest } from 'payload'

export type Candidate = { application: string; receipt: string; name: string }

export type Given = Candidate & {
  interview: string
  startsAt: string
  endsAt: string
  panel: string
  place: string | null
  link: string | null
  state: 'scheduled' | 'held' | 'missed'
}

export type Timetable = {
  /** Shortlisted, told so, and without an interview; by name. */
  waiting: Candidate[]
  /** Interviews that stand, by time. */
  given: Given[]
  panels: { id: string; name: string }[]
}

type Named = { surname?: string | null; givenName?: string | null; patronymic?: string | null } | null | undefined

const nameOf = (person: Named) => [person?.surname, person?.givenName, person?.patronymic].filter(Boolean).join(' ')

/** Who of a programme has an interview, and who needs one; what the reader may not see is left out by the policy. */
export async function readTimetable(req: PayloadRequest, { program }: { program: string }): Promise<Timetable> {
  const reader = { pagination: false, overrideAccess: false, user: req.user, req } as const
  const { docs: interviews } = await req.payload.find({
    collection: 'interviews',
    where: { and: [{ 'application.program': { equals: program } }, { state: { not_equals: 'cancelled' } }] },
    sort: 'startsAt',
    depth: 1,
    ...reader,
  })
  const { docs: shortlisted } = await req.payload.find({
    collection: 'applications',
    where: { and: [{ program: { equals: program } }, { status: { equals: 'shortlisted' } }, { announcedStatus: { equals: 'shortlisted' } }] },
    select: { receipt: true, person: true },
    sort: 'person.surname',
    depth: 0,
    ...reader,
  })
  const { docs: panels } = await req.payload.find({ collection: 'panels', where: { program: { equals: program } }, sort: 'name', depth: 0, ...reader })

  const given = interviews.flatMap(({ id, application, panel, startsAt, endsAt, place, link, state }): Given[] =>
    typeof application === 'string' || state === 'cancelled'
      ? []
      : [
          {
            interview: id,
            application: application.id,
            receipt: application.receipt ?? '',
            name: nameOf(application.person),
            startsAt,
            endsAt,
            panel: typeof panel === 'string' ? panel : panel.name,
            place: place ?? null,
            link: link ?? null,
            state,
          },
        ],
  )
  const served = new Set(given.filter(({ state }) => state !== 'missed').map(({ application }) => application))
  const waiting = shortlisted.filter(({ id }) => !served.has(id)).map(({ id, receipt, person }) => ({ application: id, receipt: receipt ?? '', name: nameOf(person) }))
  return { waiting, given, panels: panels.map(({ id, name }) => ({ id, name })) }
}
