import type { Block, TextFieldSingleValidation } from 'payload'
import { wordsOf } from '@/admin/words'
import { playerOf } from './player'

const known: TextFieldSingleValidation = (value, { req }) => (playerOf(value) ? true : wordsOf(req.i18n)('screens:videoUnknown'))

/** A film on YouTube or Vimeo. Nothing is asked of them before a visitor presses the button. */
export const Video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'url', type: 'text', required: true, validate: known },
    { name: 'poster', type: 'upload', relationTo: 'media' },
    { name: 'transcript', type: 'richText', localized: true },
  ],
}
