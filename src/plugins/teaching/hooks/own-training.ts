import type { CollectionBeforeValidateHook, FilterOptionsProps, Where } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Material, Task } from '@/payload-types'
import { denied } from './words'

/** What is of a training is of its programme. */
export const keepOwnTraining: CollectionBeforeValidateHook<Material | Task> = async ({ data, originalDoc, req }) => {
  const { program = originalDoc?.program, training = originalDoc?.training } = data ?? {}
  if (!program || !training) return data
  const own = await query(req, sql`select id from trainings where id::text = ${extractID(training)} and program_id::text = ${extractID(program)}`)
  if (own.length === 0) throw denied(req, 'otherProgram', 422)
  return data
}

/** The trainings that there are to choose from: those of the programme, once it is chosen. */
export const trainingsOfProgram = ({ data }: FilterOptionsProps<Partial<Material | Task>>): Where | true =>
  data?.program ? { program: { equals: extractID(data.program) } } : true
