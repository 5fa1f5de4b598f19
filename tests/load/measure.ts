/** How quickly something was done; times in milliseconds. */
export type Measurement = {
  what: string
  count: number
  perSecond: number
  p50: number
  p99: number /** What a page brings on a first visit, by what it is. */
  bytes?: Record<string, number>
}

const rounded = (value: number): number => Number(value.toFixed(2))

/** The time below which this share (0 to 1) of the times lies. */
function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

/** @param elapsed from the first start to the last end, in milliseconds */
export const summary = (what: string, times: readonly number[], elapsed: number): Measurement => ({
  what,
  count: times.length,
  perSecond: rounded((times.length / elapsed) * 1000),
  p50: rounded(percentile(times, 0.5)),
  p99: rounded(percentile(times, 0.99)),
})

type Work = () => Promise<unknown>

async function timed(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** One after another, for work that keeps the process busy. */
export function oneAfterAnother(what: string, rounds: number, work: () => void): Measurement {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return summary(
    what,
    times,
    times.reduce((sum, time) => sum + time, 0),
  )
}

/** As quickly as possible, so many at a time. */
export async function asFastAsPossible(what: string, work: readonly Work[], atATime: number): Promise<Measurement> {
  const waiting = [...work]
  const times: number[] = []
  const start = performance.now()
  const hand = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) times.push(await timed(next))
  }
  await Promise.all(Array.from({ length: atATime }, hand))
  return summary(what, times, performance.now() - start)
}

/** Evenly, so many a minute, whether the one before has ended or not: slow answers do not slow the next ones down. */
export async function evenly(what: string, work: readonly Work[], perMinute: number): Promise<Measurement> {
  const start = performance.now()
  const times = await Promise.all(
    work.map(async (one, place) => {
      await new Promise((resolve) => setTimeout(resolve, (place * 60_000) / perMinute))
      return timed(one)
    }),
  )
  return summary(what, times, performance.now() - start)
}

/** A part of the bench runs in a process of its own; this is how it hands back what it measured. */
export const report = (measurements: readonly Measurement[]): void => console.log(`\nMEASURED ${JSON.stringify(measurements)}`)

export function reported(output: string): Measurement[] {
  const line = output.split('\n').findLast((candidate) => candidate.startsWith('MEASURED '))
  if (!line) throw new Error('This part ended without a measurement.')
  return JSON.parse(line.slice('MEASURED '.length))
}
