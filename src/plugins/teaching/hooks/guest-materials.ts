import type { CollectionBeforeValidateHook, FilterOptionsProps, PayloadRequest, Where } from 'payload'
import { extractID } from 'payload/shared'
import { guests, hasRole, ownTrainings } from '@/access'
import type { Material } from '@/payload-types'
import { trainingsOfProgram } from './own-training'
import { denied } from './words'

/** Whether somebody hands out only what is of their own trainings. */
const isBound = ({ user }: PayloadRequest): boolean => hasRole(user, ...guests) && !hasRole(user, 'editor', 'coordinator')

/**
 * A guest hands out files of the trainings that they teach or host, and moves none to another's or to the programme as a whole.
 * @throws APIError 403
 */
export const keepToOwn: CollectionBeforeValidateHook<Material> = async ({ data, originalDoc, req }) => {
  if (!isBound(req)) return data
  const training = data && 'training' in data ? data.training : originalDoc?.training
  if (!training || !(await ownTrainings(req)).includes(extractID(training))) throw denied(req, 'notYourTraining', 403)
  return data
}

/** The trainings that a file may be of: for a guest, their own. */
export async function trainingsToHandOutIn(options: FilterOptionsProps<Partial<Material>>): Promise<Where | true> {
  const [{ req }, ofProgram] = [options, trainingsOfProgram(options)]
  if (!isBound(req)) return ofProgram
  const own: Where = { id: { in: await ownTrainings(req) } }
  return ofProgram === true ? own : { and: [ofProgram, own] }
}

/** The programme that a guest has to do with last, so that they need not look for it. */
export async function ownProgram({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  if (!isBound(req)) return undefined
  const { docs } = await req.payload.find({
    collection: 'trainings',
    where: { id: { in: await ownTrainings(req) } },
    select: { program: true },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? extractID(docs[0].program) : undefined
}
