import { createHash } from 'node:crypto'
import { z } from 'zod'
import { hashOf } from './canonical'

/** RFC 3797 hashes with MD5; ours is the same with SHA-256. */
export const drawHashes = ['md5', 'sha256'] as const

export type DrawHash = (typeof drawHashes)[number]

/** How many can be drawn from: their count has two bytes in what is hashed. */
export const mostInPool = 0xffff

export type DrawStep = {
  /** The hash, in hexadecimal digits. */
  readonly digest: string
  /** How many were left to draw from. */
  readonly left: number
  /** The number that was drawn, counted from 1 in the whole list. */
  readonly drawn: number
}

/**
 * Draws numbers by the algorithm of RFC 3797, section 4. For each draw the key is hashed between two copies of the number of draws before, in
 * two bytes; the remainder of that, divided by how many are left, is the place among those.
 * @param asked.pool how many there are; they are numbered from 1
 * @param asked.pick how many are drawn
 * @param asked.key the random source as a string, see {@link keyOf}
 * @throws RangeError when that many can't be drawn
 */
export function drawNumbers({ pool, pick, key, hash = 'sha256' }: { pool: number; pick: number; key: string; hash?: DrawHash }): DrawStep[] {
  if (!Number.isInteger(pool) || pool < 1 || pool > mostInPool) throw new RangeError(`The pool must be a whole number from 1 to ${mostInPool}; it is ${pool}.`)
  if (!Number.isInteger(pick) || pick < 0 || pick > pool) throw new RangeError(`Of ${pool}, none or up to ${pool} can be drawn; ${pick} can't.`)
  const numbers = Array.from({ length: pool }, (_, place) => place + 1)
  return Array.from({ length: pick }, (_, before) => {
    const frame = Buffer.from([before >> 8, before & 0xff])
    const digest = createHash(hash).update(frame).update(key, 'utf8').update(frame).digest('hex')
    const left = numbers.length
    const [drawn = 0] = numbers.splice(Number(BigInt(`0x${digest}`) % BigInt(left)), 1)
    return { digest, left, drawn }
  })
}

/** What a public random source said: numbers whose order does not matter, as written (`7`, `012`, `3.50`), or a text, such as the hexadecimal digits of a beacon. */
export const randomSource = z.union([z.strictObject({ numbers: z.array(z.string().regex(/^\d+(\.\d+)?$/)).min(1) }), z.strictObject({ text: z.string().min(1) })])

export type RandomSource = z.infer<typeof randomSource>

/** `012` is `12.`, `3.50` is `3.5`: no zeros that change nothing, and always a point. */
function plainNumber(written: string): string {
  const [whole = '', fraction = ''] = written.split('.')
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`
}

/** The order of plain numbers by value, however many digits they have. */
function byValue(one: string, other: string): number {
  const [[whole = '', fraction = ''], [otherWhole = '', otherFraction = '']] = [one.split('.'), other.split('.')]
  return whole.length - otherWhole.length || compare(whole, otherWhole) || compare(fraction, otherFraction)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** In capital letters and digits of ASCII; whatever else it holds is left out. */
const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/**
 * The key that random sources give (RFC 3797, section 4): for each source its numbers from the smallest to the largest, or its text, and a slash;
 * so there is one key, however somebody writes down what was published.
 */
export const keyOf = (sources: readonly RandomSource[]): string =>
  sources
    .map((source) => ('text' in source ? plainText(source.text) : source.numbers.map(plainNumber).sort(byValue).join('')))
    .map((value) => `${value}/`)
    .join('')

/** What is published before anybody can know the random source: with its hash, nobody can choose the list or the method afterwards. */
export const drawStatement = z.strictObject({
  version: z.literal(1),
  method: z.literal('RFC 3797 with SHA-256'),
  /** The hash of the decision whose ties are drawn for: with it, its scores and rules stand before the draw as well. */
  decision: z.string().regex(/^[0-9a-f]{64}$/),
  /** Who is drawn from: no names, sorted. */
  pool: z
    .array(z.string().min(1))
    .min(1)
    .max(mostInPool)
    .refine((pool) => pool.every((id, place) => place === 0 || (pool[place - 1] as string) < id), 'must be sorted, each once'),
  pick: z.int().min(1),
  /** How many of them are taken, and how many wait in reserve. */
  places: z.int().min(0),
  reserve: z.int().min(0),
  /** The public random sources in words, in the order in which they make the key, precise enough that two people read the same values. */
  sources: z.array(z.string().min(1)).min(1),
  /** When the last of them will be known, ISO 8601. */
  knownAt: z.iso.datetime({ offset: true }),
})

export type DrawStatement = z.infer<typeof drawStatement>

/** @param pool in any order; each may be named more than once */
export const stateDraw = (pool: readonly string[], asked: Omit<DrawStatement, 'version' | 'method' | 'pool'>): DrawStatement =>
  drawStatement.parse({ version: 1, method: 'RFC 3797 with SHA-256', pool: [...new Set(pool)].sort(), ...asked })

/** What is published with the statement. */
export const statementHash = (statement: DrawStatement): string => hashOf(statement)

export type Draw = {
  readonly statement: string
  readonly key: string
  readonly steps: readonly DrawStep[] /** In the order in which they were drawn. */
  readonly drawn: readonly string[]
}

/**
 * Carries out a draw as it was stated: anybody who has the statement and the sources gets the same.
 * @throws RangeError when there are not as many sources as were stated, or more are to be drawn than there are
 */
export function drawFrom(statement: DrawStatement, sources: readonly RandomSource[]): Draw {
  if (sources.length !== statement.sources.length) throw new RangeError(`${statement.sources.length} random sources were stated; ${sources.length} are given.`)
  const key = keyOf(sources)
  const steps = drawNumbers({ pool: statement.pool.length, pick: statement.pick, key })
  return { statement: statementHash(statement), key, steps, drawn: steps.map(({ drawn }) => statement.pool[drawn - 1] as string) }
}
