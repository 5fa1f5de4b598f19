import { decisionBundle, replay as replayDecision } from '@/plugins/selection/rules/bundle'
import { hashOf } from '@/plugins/selection/rules/canonical'
import { BadInput, type Command, readArguments } from '../input/command'
import { nameOf, readJson } from '../input/json'

const usage = 'replay BUNDLE.json'

/** `replay`: decides again from the inputs of a bundle, and says whether it comes to the same. */
export const replay: Command = async (args) => {
  const { file } = readArguments(args, {}, usage)
  const bundle = await readJson(file, decisionBundle)
  const difference = (() => {
    try {
      return replayDecision(bundle)
    } catch (error) {
      if (error instanceof RangeError) throw new BadInput(`${file}: ${error.message}`)
      throw error
    }
  })()
  const output = { same: difference === null, sha256: hashOf(bundle), difference }
  if (!difference) return { output }
  return { output, failure: `${file}: ${nameOf(difference.path)} is ${JSON.stringify(difference.recorded)}; the replay comes to ${JSON.stringify(difference.replayed)}.` }
}
