/** Applicants who choose among the same times at once: looking, choosing and confirming, as often as it takes; and 200 who all want the only place. */
import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { bookSlot, chooseSlot, myInterview } from '@/plugins/interviews'
import { luckOf } from '@/plugins/selection/rules/luck'
import { isRefusal } from '@/refusals'
import { asFastAsPossible, report } from './measure'
import { ensureSchool, openSchool } from './school'

type Candidate = { application: string; applicant: string; email: string }

const payload = await openSchool()
await ensureSchool(payload)

/** A programme whose applicants choose for themselves, with panels of two that hear so many each, on two days. */
async function selfBooked(panels: number, until: string): Promise<string> {
  const stage = { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }] }
  const { id: program } = await payload.create({
    collection: 'programs',
    locale: 'az',
    overrideAccess: true,
    data: {
      title: 'Booking',
      edition: 900_000 + panels,
      startsOn: '2032-01-10',
      endsOn: '2032-07-10',
      capacity: 20,
      screening: stage,
      interview: { ...stage, length: 30, pause: 0, selfBooking: true },
      _status: 'published',
    } as never,
  })
  for (let number = 0; number < panels; number += 1) {
    const member = async () =>
      (
        await payload.create({
          collection: 'staff',
          data: { name: 'Panelist', email: `${randomUUID()}@example.az`, password: randomUUID(), roles: ['panelist'] },
          overrideAccess: true,
        })
      ).id
    const [chair, second] = [await member(), await member()]
    const sittings = ['2031-03-03', '2031-03-04'].map((day) => ({ day: `${day}T08:00:00.000Z`, from: '09:00', to: until, link: 'https://meet.example/a' }))
    await payload.create({
      collection: 'panels',
      data: { name: `Panel ${number}`, program, members: [chair, second], chair, sittings: until === '09:30' ? sittings.slice(1) : sittings },
      overrideAccess: true,
    })
  }
  return program
}

async function shortlisted(program: string, count: number): Promise<Candidate[]> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () =>
    query<Candidate>(
      req,
      sql`with people as (insert into applicants (email, locale) select gen_random_uuid() || '@example.az', 'az' from generate_series(1, ${count}) returning id, email)
          insert into applications (program_id, applicant_id, locale, status, announced_status, receipt, submitted_at, person_surname, person_given_name)
            select ${program}::uuid, id, 'az', 'shortlisted', 'shortlisted', 'MM-' || id, now(), 'Surname', 'Name' from people
            returning id as application, applicant_id as applicant, (select email from people where people.id = applicant_id)`,
    ),
  )
}

const requestOf = ({ applicant, email }: Candidate): Promise<PayloadRequest> =>
  createLocalReq({ user: { id: applicant, email, collection: 'applicants' } as TypedUser, locale: 'az' }, payload)

/** Whether the School has said yes; any other fault stops the bench. */
const granted = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      if (isRefusal(error)) return false
      throw error
    },
  )

/** Looks, chooses any of the free times and confirms it; begins again where another was quicker. */
async function bookAny(candidate: Candidate, luck: (from: number, to: number) => number): Promise<void> {
  for (;;) {
    const { free } = await myInterview(await requestOf(candidate), candidate.application)
    const slot = free[luck(0, free.length - 1)]?.slot
    if (!slot) throw new Error('There are more times than applicants.')
    const asked = { application: candidate.application, slot }
    if ((await granted(chooseSlot(await requestOf(candidate), asked))) && (await granted(bookSlot(await requestOf(candidate), asked)))) return
  }
}

const many = await selfBooked(10, '17:00')
const luck = luckOf('booking', 1)
const crowd = await shortlisted(many, 300)
const [only, rush] = [await selfBooked(1, '09:30'), 200]
const [{ slot = '' } = {}, ...others] = await (async () => {
  const [first] = await shortlisted(only, 1)
  return first ? (await myInterview(await requestOf(first), first.application)).free : []
})()
if (!slot || others.length > 0) throw new Error('There is not just one place.')
let got = 0
const rushing = (await shortlisted(only, rush)).map((candidate) => async () => {
  const asked = { application: candidate.application, slot }
  if ((await granted(chooseSlot(await requestOf(candidate), asked))) && (await granted(bookSlot(await requestOf(candidate), asked)))) got += 1
})

const measured = [
  await asFastAsPossible(
    'booking: 300 look, choose and confirm among 320 times, eight at once',
    crowd.map((candidate) => () => bookAny(candidate, luck)),
    8,
  ),
  await asFastAsPossible('booking: 200 at once for one place', rushing, rush),
]
if (got !== 1) throw new Error(`${got} have got the only place.`)
report(measured)
process.exit(0)
