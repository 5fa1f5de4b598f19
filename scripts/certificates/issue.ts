/** `npm run --silent certificates -- issue --program ID`: makes the certificates that are due in a programme, with their letters, and says how many; whom none could be made for is named with the reason. */
import { Refusal } from '../refusal'
import { translator } from '@/i18n/translator'
import { isRefusal } from '@/refusals'
import { BadInput, readOptions } from '../input/command'
import { withSchool } from '../school'

const usage = 'issue --program ID'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const say = translator('en', 'certificates')

/** The same refusal as staff would read, in English. */
const inEnglish = (error: unknown): unknown => (isRefusal(error) ? new BadInput(say(`refusals.${(error.data as { why: string }).why}`)) : error)

const { program } = readOptions(process.argv.slice(2), { program: { type: 'string' } }, usage)
if (!program || !uuid.test(program)) throw new BadInput(`Name a programme by its id. Usage: ${usage}`)
await withSchool(async (payload) => {
  // Only now, since it reads the settings of a School that is open.
  const { makeAll } = await import('@/plugins/certificates')
  const { faults, made } = await makeAll(payload, program, null).catch((error: unknown) => Promise.reject(inEnglish(error)))
  console.log(`Issued: ${made}.`)
  if (faults.length > 0)
    throw new Refusal(faults.map(({ holder, signs, text, why }) => `${holder}: ${say(`refusals.unprintable.${why}`, { text, signs: signs.join(' ') })}`).join('\n'))
})
