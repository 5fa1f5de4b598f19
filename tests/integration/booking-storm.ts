import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { readRows, sql } from '@/database/transaction'
import { bookSlot, cancelBooking, chooseSlot } from '@/plugins/interviews'
import { inWords } from '@/plugins/interviews/hooks/refusals'
import { luckOf } from '@/plugins/selection/rules/luck'
import { isRefusal } from '@/refusals'

export type Candidate = { application: string; program: string; applicant: { id: string; email: string } }

/** What a storm blows over. Members and rooms are shared by panels of both programmes. */
export type Scene = { coordinator: { id: string; email: string; name: string }; candidates: Candidate[]; panels: { id: string; members: string[]; spare: string }[] }

/** What a process does of it: operations one after another by each of its hands, which share the candidates of this process out. */
export type Share = { seed: number; operations: number; hands: number; turn: number; of: number }

export type Acts = { scheduled: number; moved: number; cancelled: number }

/** What a process was told: of each application which interview it should have now, and how often the School has said yes. `faults`: what was no refusal in words. */
export type Told = { standing: Record<string, { interview: string; seat: string } | null>; acts: Acts; done: number; refused: Record<string, number>; faults: string[] }

type Weather = { payload: Payload; scene: Scene; luck: (from: number, to: number) => number; told: Told }

const asUser = (payload: Payload, user: object): Promise<PayloadRequest> => createLocalReq({ user: user as TypedUser, locale: 'az' }, payload)

/** Blows for so many operations; nothing but the database holds the processes together. */
export async function storm(payload: Payload, scene: Scene, { hands, of, operations, seed, turn }: Share): Promise<Told> {
  const told: Told = { standing: {}, acts: { scheduled: 0, moved: 0, cancelled: 0 }, done: 0, refused: {}, faults: [] }
  const mine = scene.candidates.filter((_, place) => place % of === turn)
  for (const { application } of mine) told.standing[application] = null
  const work = async (hand: number) => {
    const own = mine.filter((_, place) => place % hands === hand)
    const weather = { payload, scene, luck: luckOf(`storm ${turn} ${hand}`, seed), told }
    while (told.done < operations) {
      told.done += 1
      await gust(weather, own)
    }
  }
  await Promise.all(Array.from({ length: hands }, (_, hand) => work(hand)))
  return told
}

/** One operation; a refusal in words is an answer like any other. */
async function gust(weather: Weather, own: Candidate[]): Promise<void> {
  const { luck, told } = weather
  const lot = luck(1, 100)
  const candidate = own[luck(0, own.length - 1)]
  if (!candidate) return
  try {
    if (lot <= 3) await changePanel(weather)
    else if (lot <= 11) await give(weather, candidate)
    else if (lot <= 20) await pressed(luck, cancelling(weather, candidate))
    else if (lot <= 60) await pressed(luck, choosing(weather, candidate, await anySlot(weather, candidate)))
    else await pressed(luck, booking(weather, candidate, (luck(1, 6) > 1 && chosen.get(candidate.application)) || (await anySlot(weather, candidate))))
  } catch (error) {
    const why = isRefusal(error) && error.message ? String((error.data as { why?: string } | undefined)?.why ?? error.message) : null
    if (why) told.refused[why] = (told.refused[why] ?? 0) + 1
    else told.faults.push(error instanceof Error ? `${error.message.slice(0, 300)} ${String(error.cause)}` : String(error))
  }
}

/** What a button asks for, and what is to be noted when the School says yes. */
type Button = { press: () => Promise<unknown>; note: (answer: unknown) => void }

/** Now and then a button is pressed twice, and both presses arrive at once: what one of them did counts. */
async function pressed(luck: Weather['luck'], { note, press }: Button): Promise<void> {
  const answers = await Promise.allSettled(luck(1, 5) === 1 ? [press(), press()] : [press()])
  const yes = answers.find((answer) => answer.status === 'fulfilled')
  if (yes) note(yes.value)
  for (const answer of answers) if (answer.status === 'rejected' && (!yes || !isRefusal(answer.reason))) throw answer.reason
}

/** A slot, and whose time it is: one that is made anew is the same seat. */
type Seat = { slot: string; seat: string }

async function anySlot({ luck, payload }: Weather, { program }: Candidate): Promise<Seat> {
  const slots = await readRows<Seat>(payload, sql`select id as slot, panel_id || ' ' || starts_at as seat from slots where program_id = ${program}::uuid order by starts_at, id`)
  return slots[luck(0, slots.length - 1)] ?? { slot: '', seat: '' }
}

const ownRequest = ({ payload }: Weather, { applicant }: Candidate) => asUser(payload, { ...applicant, collection: 'applicants' })

const chosen = new Map<string, Seat>()

const choosing = (weather: Weather, candidate: Candidate, seat: Seat): Button => ({
  press: async () => chooseSlot(await ownRequest(weather, candidate), { application: candidate.application, slot: seat.slot }),
  note: () => chosen.set(candidate.application, seat),
})

/** Confirms what was chosen, or moves there; now and then something that was not. */
const booking = (weather: Weather, candidate: Candidate, { seat, slot }: Seat): Button => ({
  press: async () => bookSlot(await ownRequest(weather, candidate), { application: candidate.application, slot }),
  note: (answer) => stands(weather.told, candidate.application, { interview: (answer as { interview: string }).interview, seat }),
})

const cancelling = (weather: Weather, candidate: Candidate): Button => ({
  press: async () => cancelBooking(await ownRequest(weather, candidate), candidate.application),
  note: () => {
    weather.told.acts.cancelled += 1
    weather.told.standing[candidate.application] = null
  },
})

/** Notes what an application has now. */
function stands({ acts, standing }: Told, application: string, now: { interview: string; seat: string }): void {
  const before = standing[application]
  if (!before) acts.scheduled += 1
  else if (before.seat !== now.seat) acts.moved += 1
  standing[application] = now
}

/** A coordinator gives somebody a slot, whoever had chosen it. */
async function give(weather: Weather, candidate: Candidate): Promise<void> {
  const { payload, scene, told } = weather
  const { application } = candidate
  const [{ seat, slot }, before] = [await anySlot(weather, candidate), told.standing[application]]
  const req = await asUser(payload, { ...scene.coordinator, roles: ['coordinator'], collection: 'staff' })
  const asCoordinator = { depth: 0, overrideAccess: false, user: req.user, req } as const
  try {
    const { id } = before
      ? await payload.update({ collection: 'interviews', id: before.interview, data: { slot }, ...asCoordinator })
      : await payload.create({ collection: 'interviews', data: { application, slot } as never, ...asCoordinator })
    stands(told, application, { interview: id, seat })
  } catch (error) {
    throw inWords(req, error)
  }
}

/** A panel has another member, or sits longer, or shorter: slots come and go, and interviews in those that go keep their time. */
async function changePanel({ luck, payload, scene }: Weather): Promise<void> {
  const panel = scene.panels[luck(0, scene.panels.length - 1)]
  if (!panel) return
  const req = await asUser(payload, { ...scene.coordinator, roles: ['coordinator'], collection: 'staff' })
  const asCoordinator = { collection: 'panels', id: panel.id, depth: 0, overrideAccess: false, user: req.user, req } as const
  try {
    if (luck(1, 2) === 1) {
      const members = luck(1, 2) === 1 ? panel.members : [...panel.members, panel.spare]
      await payload.update({ ...asCoordinator, data: { members } })
      return
    }
    const { sittings } = await payload.findByID({ ...asCoordinator })
    await payload.update({ ...asCoordinator, data: { sittings: (sittings ?? []).map((sitting) => ({ ...sitting, to: luck(1, 2) === 1 ? '11:00' : '10:30' })) } })
  } catch (error) {
    throw inWords(req, error)
  }
}
