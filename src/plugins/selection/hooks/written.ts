import { extractID } from 'payload/shared'
import type { Application } from '@/payload-types'

/**
 * An application as it was written. The document that a hook after the change is given holds only what this person may read and asked for; the
 * document before and the data that the gate let through hold all.
 */
export const written = (before: Application, data: Partial<Application>): Application => ({ ...before, ...data })

/** The id of the programme of an application. */
export const programOf = ({ program }: Application): string => extractID(program)
