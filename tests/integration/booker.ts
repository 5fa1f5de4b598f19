/** One of the processes of `booking-races.test.ts`: reads its share of a storm from the standard input, and says in one line what it was told. */
import os from 'node:os'
import { text } from 'node:stream/consumers'
import config from '@payload-config'
import { getPayload } from 'payload'
import { type Scene, type Share, storm } from './booking-storm'

// The tests beside this one are to get on as well.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)

const { scene, share } = JSON.parse(await text(process.stdin)) as { scene: Scene; share: Share }
const payload = await getPayload({ config, disableOnInit: true })
console.log(`\nTOLD ${JSON.stringify(await storm(payload, scene, share))}`)
process.exit(0)
