import type { Obstacle } from '@/plugins/selection/rules/assignment/obstacles'
import { planAssignment } from '@/plugins/selection/rules/assignment/plan'
import { assignmentProblem } from '@/plugins/selection/rules/assignment/problem'
import { type Command, readArguments } from '../input/command'
import { readJson } from '../input/json'

const usage = 'assign PROBLEM.json'

/** `assign`: proposes who reviews what. As much as can be done is printed, and what can't be is said with the rules to relax. */
export const assign: Command = async (args) => {
  const { file } = readArguments(args, {}, usage)
  const output = planAssignment(await readJson(file, assignmentProblem))
  const [first, ...others] = output.obstacles
  if (!first) return { output }
  const more = others.length > 0 ? ` There are ${others.length} more obstacles.` : ''
  return { output, failure: `${file}: ${inWords(first)}. Relax one of: ${first.relax.join(', ')}.${more}` }
}

function inWords(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'tooFewReviewers':
      return `application ${obstacle.application} lacks reviewers: wanted ${obstacle.wanted}, possible ${obstacle.possible}`
    case 'tooLittleRoom':
      return `reviews are missing (${obstacle.missing}), since those who may take them are full (${obstacle.room}): ${obstacle.reviewers.join(', ')}`
    case 'tooFewApplications':
      return `the load of reviewer ${obstacle.reviewer} is ${obstacle.load}, and should be at least ${obstacle.atLeast}`
    case 'inParts':
      return `who reviews what falls into ${obstacle.parts} parts, between which severities can't be compared`
  }
}
