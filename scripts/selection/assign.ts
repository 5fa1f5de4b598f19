import { planAssignment } from '@/plugins/selection/rules/assignment/plan'
import { assignmentProblem } from '@/plugins/selection/rules/assignment/problem'
import { type Command, readArguments } from './command'
import { readJson } from './json'

const usage = 'assign PROBLEM.json'

/** `assign`: proposes who reviews what. What can't be done is among what is printed, with the rule to relax. */
export const assign: Command = async (args) => {
  const { file } = readArguments(args, {}, usage)
  return { output: planAssignment(await readJson(file, assignmentProblem)) }
}
