import { sql } from '@payloadcms/db-postgres/drizzle'
import { Logger, runOnce } from 'graphile-worker'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { certificatesOf, designedProgram, graduate, shutKey } from './certifying'
import { withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** A run that can't be ended says so and can be asked for again, whatever ended it. */
const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

/** The coordinator, whose admin speaks this language. */
async function asCoordinator(language = 'az') {
  const req = await school.req(coordinator)
  return Object.assign(req, { i18n: { ...req.i18n, language } })
}

const operations = async () => ({
  ...(await import('@/plugins/certificates/operations/run')),
  ...(await import('@/plugins/certificates/operations/keys')),
  ...(await import('@/plugins/certificates/operations/read-certificates')),
})

async function ask(program: Program): Promise<void> {
  const { issueCertificates } = await operations()
  await issueCertificates(await asCoordinator(), { program: program.id })
}

async function runOf(program: Program, language?: string) {
  const { readRun } = await operations()
  return readRun(await asCoordinator(language), { program: program.id })
}

type Job = { attempts: number; most: number; error: string | null }

const jobOf = async (program: Program): Promise<Job | undefined> => {
  const { runKey } = await operations()
  const [job] = await readRows<Job>(
    school.payload,
    sql`select attempts::int as attempts, max_attempts::int as most, last_error as error from graphile_worker.jobs where key = ${runKey(program.id)}`,
  )
  return job
}

/** The queue itself does what is due in it; what is seen of the run of a programme while it does is returned. */
async function work(program: Program): Promise<string | undefined> {
  const { issueLater } = await operations()
  let seen: string | undefined
  const taskList = {
    'issue-certificates': async (job: unknown) => {
      seen = (await runOf(program))?.state
      await issueLater(school.payload, job as Record<string, unknown>)
    },
  }
  await runOnce({ connectionString: school.url, taskList, noHandleSignals: true, logger: new Logger(() => () => undefined) })
  return seen
}

/** Lets the next attempt be the last, and due. */
async function beforeTheLastAttempt(program: Program): Promise<void> {
  const { runKey } = await operations()
  await readRows(school.payload, sql`update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now() where key = ${runKey(program.id)}`)
}

/** While this is done, the database takes no certificate, for a reason that no rule knows of. */
async function withoutRoom<T>(act: () => Promise<T>): Promise<T> {
  await readRows(school.payload, sql`alter table certificates add constraint no_room check (false) not valid`)
  try {
    return await act()
  } finally {
    await readRows(school.payload, sql`alter table certificates drop constraint no_room`)
  }
}

async function twoGraduates(): Promise<Program> {
  const program = await designedProgram(school)
  await graduate(school, program)
  await graduate(school, program)
  return program
}

describe('a run that is refused', () => {
  test('is over at once, says why in the language of whoever looks, and can be asked for again', async () => {
    const program = await twoGraduates()
    await ask(program)
    await shutKey(school)
    await work(program)
    expect(await jobOf(program)).toBeUndefined()
    expect(await runOf(program, 'en')).toEqual({
      state: 'done',
      due: 2,
      issued: 0,
      faults: [],
      stopped: 'The signing key was encrypted by another secret. Put back the secret of before, or change the signing key.',
    })
    expect((await runOf(program, 'ru'))?.stopped).toMatch(/^Ключ подписи зашифрован/)

    const { changeKey } = await operations()
    await changeKey(await asCoordinator(), { compromised: false, reason: 'x' })
    await ask(program)
    expect(await runOf(program)).toMatchObject({ state: 'waiting', stopped: null })
    await work(program)
    expect(await runOf(program)).toEqual({ state: 'done', due: 2, issued: 2, faults: [], stopped: null })
  })

  test('by a design that is gone meanwhile, likewise', async () => {
    const program = await twoGraduates()
    await ask(program)
    await readRows(school.payload, sql`delete from certificate_designs where program_id = ${program.id}`)
    await work(program)
    expect(await jobOf(program)).toBeUndefined()
    expect(await runOf(program, 'en')).toMatchObject({ state: 'done', stopped: 'Nobody has said yet what is printed on the certificates of this programme.' })
  })

  test('by what is no refusal of certificates, says it in the words of then', async () => {
    const program = await twoGraduates()
    await ask(program)
    const stop = JSON.stringify([{ refusal: 'elsewhere', words: 'Not today.' }])
    await readRows(school.payload, sql`update certificate_runs set state = 'done', faults = ${stop}::jsonb where program_id = ${program.id}`)
    expect(await runOf(program)).toMatchObject({ faults: [], stopped: 'Not today.' })
  })
})

describe('a run that breaks', () => {
  test('is tried again, and makes what is left', async () => {
    const program = await twoGraduates()
    await ask(program)
    await withoutRoom(() => work(program))
    expect(await jobOf(program)).toMatchObject({ attempts: 1, error: expect.any(String) })
    expect(await runOf(program)).toMatchObject({ state: 'working', issued: 0, stopped: null })
    await beforeTheLastAttempt(program)
    expect(await work(program)).toBe('working')
    expect(await jobOf(program)).toBeUndefined()
    expect(await runOf(program)).toMatchObject({ state: 'done', issued: 2 })
  })

  test('has failed after the last attempt, not before, and can be asked for again', async () => {
    const program = await twoGraduates()
    await ask(program)
    const seen = await withoutRoom(async () => {
      await work(program)
      await beforeTheLastAttempt(program)
      return work(program)
    })
    expect(seen).toBe('working')
    const job = await jobOf(program)
    expect(job?.attempts).toBe(job?.most)
    expect(await runOf(program)).toEqual({ state: 'failed', due: 2, issued: 0, faults: [], stopped: null })
    expect(await work(program)).toBeUndefined()

    await ask(program)
    expect(await runOf(program)).toMatchObject({ state: 'waiting' })
    expect(await work(program)).toBe('waiting')
    expect(await runOf(program)).toMatchObject({ state: 'done', issued: 2 })
    expect(await certificatesOf(school, program)).toHaveLength(2)
  })

  test('has failed also when nothing is left of it in the queue', async () => {
    const program = await twoGraduates()
    await ask(program)
    const { runKey } = await operations()
    await readRows(school.payload, sql`select graphile_worker.remove_job(${runKey(program.id)})`)
    expect(await runOf(program)).toMatchObject({ state: 'failed' })
  })
})
