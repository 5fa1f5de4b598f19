/**
 * Lets Node run our scripts as they are: `node --import ./scripts/typescript.mjs scripts/NAME.ts`.
 *
 * While a module is loaded through a loader's thread, nothing keeps Node itself running: with nothing else to do it would now and then end
 * in the middle of it, with code 13 and no word (seen with Node 20). So something is kept to do; every script ends by saying so.
 */
import 'tsx'

setInterval(() => undefined, 60_000)
