import type { Plugin } from 'payload'
import { Interviews } from './collections/interviews'
import { Panels } from './collections/panels'

/** Adds panels and interviews. */
export const interviewsPlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []), Panels, Interviews] })
