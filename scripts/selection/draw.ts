import { type DrawHash, drawHashes, drawNumbers, mostInPool } from '@/plugins/selection/rules/draw'
import { BadInput, type Command, readOptions, wholeNumber } from '../input/command'

const usage = `draw --pool N --pick K --key KEY [--hash ${drawHashes.join('|')}]`

const isHash = (name: string): name is DrawHash => drawHashes.some((hash) => hash === name)

/** `draw`: draws numbers from a pool by the algorithm of RFC 3797. */
export const draw: Command = async (args) => {
  const options = { pool: { type: 'string' }, pick: { type: 'string' }, key: { type: 'string' }, hash: { type: 'string', default: 'sha256' } } as const
  const { pool = '', pick = '', key, hash } = readOptions(args, options, usage)
  if (!isHash(hash)) throw new BadInput(`There is no hash "${hash}". Usage: ${usage}`)
  if (key === undefined) throw new BadInput(`The key is missing. Usage: ${usage}`)
  const asked = { pool: wholeNumber('--pool', pool, 1), pick: wholeNumber('--pick', pick, 0), key, hash }
  if (asked.pool > mostInPool || asked.pick > asked.pool) throw new BadInput(`At most ${mostInPool} can be in the pool, and no more drawn than are in it.`)
  const steps = drawNumbers(asked)
  return { output: { ...asked, drawn: steps.map(({ drawn }) => drawn), steps } }
}
