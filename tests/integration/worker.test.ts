import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { inTransaction } from '@/database/operation'
import { freePort } from '@/ports'
import { SMTPServer } from '@/mailbox/nodemailer'
import { script } from '../../scripts/ready.mjs'
import { useSchool } from './school'

const school = useSchool()
const workers: ChildProcess[] = []

afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL')
})

/** A mail server that can be slow: it holds every letter until it is let go. */
async function mailServer() {
  const port = await freePort()
  const received: string[] = []
  const begun: (() => void)[] = []
  let slow = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom(_address, _session, accept) {
      for (const tell of begun.splice(0)) tell()
      if (!slow) accept()
    },
    onData(stream, session, accept) {
      stream.resume()
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address))
        accept()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  server.on('error', () => undefined)
  return {
    port,
    received,
    /** From now on: hold what begins, or let it pass. */
    hold: (value: boolean) => {
      slow = value
    },
    /** When somebody begins to hand over a letter. */
    delivering: () => new Promise<void>((resolve) => begun.push(resolve)),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function startWorker(smtpPort: number): ChildProcess {
  const worker = spawn(process.execPath, script('worker'), {
    env: { ...process.env, DATABASE_URL: school.url, SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, WORKER_CONCURRENCY: '2' },
    stdio: 'ignore',
  })
  workers.push(worker)
  return worker
}

async function queue(to: string[]): Promise<void> {
  const { ensureTemplates, queueLetters } = await import('@/plugins/correspondence')
  const req = await school.req()
  await ensureTemplates(req)
  const letters = to.map((address) => ({ template: 'confirmed', to: address, locale: 'az' as const, occasion: `confirmed ${address}`, values: { givenName: 'Aygün' } }))
  await inTransaction(req, () => queueLetters(req, letters))
}

const sentTo = async (to: string) => (await school.payload.find({ collection: 'letters', where: { to: { equals: to } }, overrideAccess: true })).docs.map(({ state }) => state)

test('a worker that is killed while it delivers loses no letter: the next one sends it, once', async () => {
  const mail = await mailServer()
  mail.hold(true)
  await queue(['killed@example.az'])
  const first = startWorker(mail.port)
  await mail.delivering()
  const dead = new Promise((resolve) => first.once('exit', resolve))
  first.kill('SIGKILL')
  await dead
  expect(mail.received).toEqual([])

  mail.hold(false)
  startWorker(mail.port)
  await expect.poll(() => sentTo('killed@example.az'), { timeout: 120_000, interval: 500 }).toEqual(['sent'])
  expect(mail.received).toEqual(['killed@example.az'])
  await mail.close()
}, 180_000)

test('two workers share the letters and send each once; both stop when they are asked to', async () => {
  const mail = await mailServer()
  const people = Array.from({ length: 30 }, (_, index) => `person${index}@example.az`)
  const pair = [startWorker(mail.port), startWorker(mail.port)]
  await queue(people)
  await expect.poll(() => mail.received.length, { timeout: 120_000, interval: 500 }).toBe(people.length)
  const codes = pair.map((worker) => new Promise((resolve) => worker.once('exit', resolve)))
  for (const worker of pair) worker.kill('SIGTERM')
  expect(await Promise.all(codes)).toEqual([0, 0])
  expect([...mail.received].sort()).toEqual([...people].sort())
  await mail.close()
}, 180_000)
