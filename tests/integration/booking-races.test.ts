import { spawn } from 'node:child_process'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { typescript } from '../../scripts/ready.mjs'
import type { Candidate, Scene, Share, Told } from './booking-storm'
import { openDesk, place } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator } = await openDesk(school))
})

const selfBooked = () =>
  school.program({
    interview: { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }], length: 30, pause: 0, selfBooking: true },
  } as Partial<Program>)

async function made(collection: 'panels' | 'rooms', body: object): Promise<string> {
  const answer = await school.rest('POST', `/${collection}?locale=az`, { as: coordinator, body })
  expect(answer.status, answer.text).toBe(201)
  return String((answer.body.doc as { id: string }).id)
}

const panelOf = (program: Program, members: Member[], sittings: object[]) =>
  made('panels', { name: 'Komissiya', program: program.id, members: members.map(({ id }) => id), chair: members[0]?.id, sittings })

async function candidateOf(program: Program): Promise<Candidate> {
  const { id: application, applicant } = await place(school, program, 'shortlisted')
  return { application, program: program.id, applicant: { id: applicant.id, email: applicant.email } }
}

/** Gives a process its share of a storm, and waits for what it was told. */
function send(scene: Scene, share: Share): Promise<Told> {
  const child = spawn(process.execPath, typescript('tests/integration/booker.ts'), {
    env: { ...process.env, DATABASE_URL: school.url, DATABASE_POOL: '12', LOG_LEVEL: 'error' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stdin.end(JSON.stringify({ scene, share }))
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const line = said.split('\n').findLast((one) => one.startsWith('TOLD '))
      if (line) resolve(JSON.parse(line.slice('TOLD '.length)))
      else reject(new Error(`A booker ended with ${code}: ${said.slice(-1000)}`))
    })
  })
}

/** Everything that must not be, whatever was asked for at the same time. */
async function broken(): Promise<Record<string, number>> {
  const both = sql`one.id < other.id and one.state <> 'cancelled' and other.state <> 'cancelled' and tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)`
  const [row] = await readRows<Record<string, number>>(
    school.payload,
    sql`select
      (select count(*)::int from interviews one join interviews other on ${both} and one.panel_id = other.panel_id) as panels,
      (select count(*)::int from interviews one join interviews other on ${both} and one.room_id = other.room_id) as rooms,
      (select count(distinct one.id)::int from interviews one join interviews other on ${both}
        join panels_rels m on m.parent_id = one.panel_id and m.path = 'members' join panels_rels n on n.parent_id = other.panel_id and n.path = 'members' and n.staff_id = m.staff_id) as panelists,
      (select count(*)::int from interviews one join interviews other on ${both}
        join applications a on a.id = one.application_id join applications b on b.id = other.application_id and b.applicant_id = a.applicant_id) as applicants,
      (select count(*)::int from (select from interviews where state = 'scheduled' group by application_id having count(*) > 1) twice) as twice,
      (select count(*)::int from interviews i where i.sequence + 1 <> (select count(*) from letters l where l.occasion like 'invitation:' || i.id || ':%')) as letters,
      (select count(*)::int from letters where occasion like 'invitation:%' and attachment->>'content' not like '%SEQUENCE:' || split_part(occasion, ':', 3) || E'\\r\\n%') as numbers,
      (select count(*)::int from slots s join interviews i on i.application_id = s.chosen_by_id and i.state = 'scheduled' and i.slot_id = s.id) as kept`,
  )
  return row ?? {}
}

test('of 200 who want the only place at once one gets it, and 199 are told so in words', async () => {
  const program = await selfBooked()
  const panel = await panelOf(program, [await school.staff('panelist')], [{ day: '2031-05-01T08:00:00.000Z', from: '09:00', to: '09:30', link: 'https://meet.example/a' }])
  const [slot] = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel}`)
  const candidates: Candidate[] = []
  for (let number = 0; number < 200; number += 1) candidates.push(await candidateOf(program))
  const { bookSlot, chooseSlot } = await import('@/plugins/interviews')
  const answers = await Promise.allSettled(
    candidates.map(async ({ applicant, application }) => {
      const req = await school.req({ ...applicant, collection: 'applicants' } as never)
      req.locale = 'az'
      const asked = { application, slot: slot?.id ?? '' }
      await chooseSlot(req, asked)
      return bookSlot(req, asked)
    }),
  )
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const words = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason.message)] : []))
  expect(words).toHaveLength(199)
  for (const one of words) expect(one).toMatch(/^(Boş vaxt qalmayıb|Bu vaxtı (artıq|indicə) başqası)/)
  const [row] = await readRows(school.payload, sql`select count(*)::int as interviews from interviews where panel_id = ${panel}`)
  expect(row).toEqual({ interviews: 1 })
})

/** Operations of the storm, over several processes. */
const operations = 10_000
const processes = 3

test(`after ${operations} random operations by ${processes} processes nothing overlaps, and every booking that was acknowledged is there`, { timeout: 1_800_000 }, async () => {
  const days = ['2031-06-02', '2031-06-03']
  const panels: Scene['panels'] = []
  const programs = [await selfBooked(), await selfBooked()]
  const spare = await school.staff('panelist')
  // Panels of both programmes sit on the same days, in the same rooms, with one member in common.
  for (let number = 0; number < 3; number += 1) {
    const [room, shared] = [await made('rooms', { name: `Zal ${number}`, place: 'DMX binası' }), await school.staff('panelist')]
    for (const program of programs) {
      const members = [await school.staff('panelist'), shared]
      const id = await panelOf(
        program,
        members,
        days.map((day) => ({ day: `${day}T08:00:00.000Z`, from: '09:00', to: '11:00', room })),
      )
      panels.push({ id, members: members.map((member) => member.id), spare: spare.id })
    }
  }
  const candidates: Candidate[] = []
  for (let number = 0; number < 60; number += 1) candidates.push(await candidateOf(number % 2 ? (programs[0] as Program) : (programs[1] as Program)))
  // Some have applied to both.
  for (let number = 0; number < 20; number += 2) {
    const [one, twin] = [candidates[number], candidates[number + 1]]
    if (one && twin) await readRows(school.payload, sql`update applications set applicant_id = ${one.applicant.id} where id = ${twin.application}`)
    if (one && twin) twin.applicant = one.applicant
  }
  const scene: Scene = { coordinator: { id: coordinator.id, email: coordinator.email, name: coordinator.name }, candidates, panels }
  const share = (turn: number): Share => ({ seed: 1, operations: Math.ceil(operations / processes), hands: 6, turn, of: processes })
  const told = await Promise.all(Array.from({ length: processes }, (_, turn) => send(scene, share(turn))))

  expect(told.flatMap(({ faults }) => faults)).toEqual([])
  expect(told.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThanOrEqual(operations)
  expect(Object.entries(await broken()).filter(([, number]) => number > 0)).toEqual([])
  const live = await readRows<{ application: string; interview: string }>(
    school.payload,
    sql`select application_id as application, id as interview from interviews where state = 'scheduled' and application_id in (select id from applications where program_id in (${programs[0]?.id}, ${programs[1]?.id}))`,
  )
  const standing = told.flatMap((one) => Object.entries(one.standing)).flatMap(([application, now]) => (now ? [{ application, interview: now.interview }] : []))
  const inOrder = (one: { application: string }, other: { application: string }) => one.application.localeCompare(other.application)
  expect(live.sort(inOrder)).toEqual(standing.sort(inOrder))
  const acts = ['scheduled', 'moved', 'cancelled'] as const
  const written = await readRows<{ action: string; count: number }>(
    school.payload,
    sql`select action, count(*)::int as count from ledger where subject in (select id::text from applications where program_id in (${programs[0]?.id}, ${programs[1]?.id})) and action like 'interview-%' group by action`,
  )
  for (const act of acts) expect([act, written.find(({ action }) => action === `interview-${act}`)?.count ?? 0]).toEqual([act, told.reduce((sum, one) => sum + one.acts[act], 0)])
  // A storm in which everything was refused, or nothing, would prove little.
  for (const act of acts) expect(told.reduce((sum, one) => sum + one.acts[act], 0)).toBeGreaterThan(operations / 200)
  expect(told.reduce((sum, { refused }) => sum + (refused.chosen ?? 0) + (refused.booked ?? 0), 0)).toBeGreaterThan(operations / 50)
})
