import { z } from 'zod'
import { byId, namedOnce } from '@/named-once'

/** Why somebody may not review an application. `language`: they do not read a language it is written in. */
export const conflictRules = ['declared', 'formerStudent', 'manual', 'sameInstitution', 'language'] as const

export type ConflictRule = (typeof conflictRules)[number]

const id = z.string().min(1)
const count = z.int().min(0).max(100_000)
/** Languages are any codes, as long as both sides use the same. */
const languages = z.array(z.string().min(1))

const reviewer = z.strictObject({
  id,
  /** What they read; left out, they read everything. */
  languages: languages.optional(),
  institution: z.string().nullish(),
  /** Reviews they have that are not among `present`; they count into the load. */
  load: count.default(0),
  /** Bounds of the load; left out, those of the problem. */
  atLeast: count.optional(),
  atMost: count.optional(),
})

const application = z.strictObject({
  id,
  /** What a reviewer must read, all of them. */
  languages: languages.default([]),
  institution: z.string().nullish(),
  /** How many reviewers it should have in all; left out, as many as the problem says. */
  each: count.max(100).optional(),
})

const conflict = z.strictObject({ application: id, reviewer: id, rule: z.enum(['declared', 'formerStudent', 'manual']).default('declared') })

/** Who reviews what already. What is begun stays, whatever the rules say; anything else may be moved. */
const present = z.strictObject({ application: id, reviewer: id, begun: z.boolean().default(false) })

/** Everything that an assignment depends on. The order of the lists does not matter. */
export const assignmentProblem = z.strictObject({
  /** Who gets what by luck depends on this number alone. */
  seed: z.int(),
  /** How many reviewers an application should have in all, those it has included. */
  each: count.max(100),
  /** What matters first where reviewers were assigned before: that pairs stay, or that the loads are even. */
  prefer: z.enum(['stay', 'even']).default('stay'),
  atLeast: count.default(0),
  atMost: count.optional(),
  reviewers: z.array(reviewer).superRefine(namedOnce(byId)),
  applications: z.array(application).superRefine(namedOnce(byId)),
  conflicts: z.array(conflict).default([]),
  present: z
    .array(present)
    .superRefine(namedOnce(({ application, reviewer }) => `${application} with ${reviewer}`))
    .default([]),
})

/** As it is written, with what may be left out left out. */
export type AssignmentProblem = z.input<typeof assignmentProblem>

/** As it is read. */
export type ReadProblem = z.output<typeof assignmentProblem>

export type Pair = { readonly application: string; readonly reviewer: string }
