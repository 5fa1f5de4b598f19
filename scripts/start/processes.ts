import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

type Environment = Record<string, string | undefined>

/** How long a process may take to stop, in milliseconds, before it is killed. */
const patience = 15_000

/** The processes that one command has started: it runs steps one after the other, keeps services alive, and stops them all. */
export class Processes {
  private readonly running = new Set<ChildProcess>()
  private leaving = false

  /**
   * @param environment what every process is given
   * @param quiet keeps what services say to ourselves
   */
  constructor(
    private readonly environment: Environment,
    private readonly quiet = false,
  ) {}

  /**
   * Runs a script or program of Node to its end.
   * @param options.say hears the last line of what it printed, whenever it prints
   * @throws Error with its last words when it fails
   */
  async run(args: string[], options: { extra?: Environment; say?: (line: string) => void } = {}): Promise<void> {
    const child = this.spawn(args, ['ignore', 'pipe', 'pipe'], options.extra)
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-8000)
        const line = said.split(/[\r\n]/).findLast((one) => /\w/.test(one))
        if (line) options.say?.(line.replace(/^\W+|[\s.…]+$/g, ''))
      })
    }
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    if (code !== 0 && !this.leaving) throw new Error(said.trim() || `${args.at(-1)} ended with code ${code}`)
  }

  /**
   * Starts a service that should run until everything stops.
   * @param onEnd called when it ends by itself
   */
  serve(args: string[], onEnd: (code: number | null) => void, extra: Environment = {}): ChildProcess {
    const child = this.spawn(args, this.quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'], extra)
    child.on('exit', (code) => {
      if (!this.leaving) onEnd(code)
    })
    return child
  }

  /** Asks every process to stop and waits until it has; whoever does not listen is killed. */
  async stop(): Promise<void> {
    this.leaving = true
    const children = [...this.running]
    const ended = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
    for (const child of children) child.kill('SIGTERM')
    const timeout = new AbortController()
    const kill = pause(patience, undefined, { signal: timeout.signal }).then(
      () => children.filter((child) => this.running.has(child)).map((child) => child.kill('SIGKILL')),
      () => undefined,
    )
    await ended
    timeout.abort()
    await kill
  }

  private spawn(args: string[], stdio: 'ignore' | ('ignore' | 'inherit' | 'pipe')[], extra: Environment = {}): ChildProcess {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...this.environment, ...extra }, stdio })
    this.running.add(child)
    child.on('exit', () => this.running.delete(child))
    return child
  }
}

/** Next's own program. */
export const next = 'node_modules/next/dist/bin/next'
