import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { Processes } from '../../scripts/start/processes'
import { script } from '../../scripts/ready.mjs'

/** The clock of the School of these tests, in its processes and in its database. It is only ever put forward. */
class Clock {
  private readonly file = String(inject('environment').CLOCK)
  private ahead = readFileSync(this.file).readDoubleLE()
  private worker: Processes | undefined

  /** What the clock shows. */
  now(): Date {
    return new Date(Date.now() + this.ahead)
  }

  /** The moment so many minutes from what the clock shows. */
  in(minutes: number): Date {
    return new Date(this.now().getTime() + minutes * 60_000)
  }

  /** Lets some minutes pass at once. */
  async pass(minutes: number): Promise<void> {
    await this.put(this.ahead + minutes * 60_000)
  }

  /** Puts the clock forward to a moment. A worker does not live through that: it would catch up with every minute in between. */
  async leapTo(moment: Date): Promise<void> {
    await this.rest()
    await this.put(moment.getTime() - Date.now())
    this.work()
  }

  /** Sets the clock of somebody's device by this one. */
  async setOn(page: Page): Promise<void> {
    await page.clock.setSystemTime(this.now())
  }

  /** Has the worker of the School begin. */
  work(): void {
    this.worker = new Processes(inject('environment'), !process.env.BROWSER_LOG)
    this.worker.serve(script('worker'), (code) => {
      throw new Error(`The worker has ended by itself (code ${code}). BROWSER_LOG=1 shows what it said.`)
    })
  }

  /** Ends the worker. */
  async rest(): Promise<void> {
    await this.worker?.stop()
    this.worker = undefined
  }

  private async put(ahead: number): Promise<void> {
    const file = await open(this.file, 'r+')
    await file.write(new Float64Array([ahead]), 0, 8, 0)
    await file.close()
    const database = new pg.Client({ connectionString: inject('site').databaseUrl })
    await database.connect()
    await database.query('update clock.ahead set milliseconds = $1', [ahead])
    await database.end()
    this.ahead = ahead
  }
}

export const clock = new Clock()

beforeAll(() => clock.work())
afterAll(() => clock.rest())
