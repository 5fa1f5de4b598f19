import { APIError, type CollectionBeforeValidateHook, type CollectionConfig, type TextFieldSingleValidation } from 'payload'
import { collectionAccess } from '@/access'
import { wordsOf } from '@/admin/words'
import { env } from '@/env'
import { addressed } from '../rules/addressed'
import { pathFrom } from '../rules/redirects'

const ownOrigin = new URL(env.SITE_URL).origin
const toPath = (typed: string) => pathFrom(typed, ownOrigin)

const ownPath: TextFieldSingleValidation = (value, { req }) => (!value || toPath(value) ? true : wordsOf(req.i18n)('editing:redirects:notAPath'))

/** A redirect leads to one place: a document or a path, and not to itself. */
const oneTarget: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, path, to } = { ...originalDoc, ...data }
  if (Boolean(to) === Boolean(path)) throw new APIError(wordsOf(req.i18n)('editing:redirects:oneTarget'), 400, null, true)
  if (path && toPath(path) === toPath(from ?? '')) throw new APIError(wordsOf(req.i18n)('editing:redirects:itself'), 400, null, true)
  return data
}

/** Addresses that lead elsewhere for good: those that documents had before, and those that editors add. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  access: collectionAccess('redirects'),
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'path', 'automatic', 'updatedAt'], group: 'site' },
  hooks: { beforeValidate: [oneTarget] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: ownPath,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? (toPath(value) ?? value) : value)] },
    },
    { name: 'to', type: 'relationship', relationTo: [...addressed], admin: { allowCreate: false, allowEdit: false } },
    { name: 'path', type: 'text', validate: ownPath, hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value ? (toPath(value) ?? value) : value)] } },
    { name: 'automatic', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', readOnly: true } },
  ],
}
