import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { fileTypes, largestFile } from '../rules/files'
import { denied } from './words'

/**
 * Keeps the file of a request under a name that tells nothing, with the ending of what it really is.
 * @throws APIError 422 when it is of no kind that is taken, 413 when it is too large
 */
async function keepPrivately(req: PayloadRequest): Promise<void> {
  const { file } = req
  if (!file) return
  const type = (await fileTypeFromBuffer(file.data))?.mime ?? ''
  const ending = fileTypes[type]
  if (!ending) throw denied(req, 'fileType', 422)
  if (file.data.length > largestFile) throw denied(req, 'fileSize', 413, { most: largestFile / 1024 / 1024 })
  // The object of the caller is left as it was.
  req.file = { ...file, name: `${randomUUID()}.${ending}`, mimetype: type }
}

/** Takes files of a few kinds and a bounded size only. */
export const takePrivateFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // Whoever may hand out nothing is refused by access, which comes next.
  if (operation === 'create' || operation === 'update') await keepPrivately(req)
  return args
}
