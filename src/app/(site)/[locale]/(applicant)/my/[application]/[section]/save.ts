import type { PayloadRequest } from 'payload'
import { type ApplicationForm, type SavedSection, saveForm } from '@/plugins/selection'
import { isRefusal } from '@/refusals'
import { fingerprint, type Typed, typedIn, valueIn } from '@/ui/form/typed'
import { refusalIn } from '../../../request'
import { readSection, repliesIn, settled, showSection } from './values'

/** What became of what was typed. */
export type SaveAnswer =
  | { state: 'saved'; version: number }
  /** Another window has changed this section meanwhile: both are shown, and the person chooses. */
  | { state: 'conflict'; version: number; theirs: Typed }
  /** The session is over; what was typed is still with the browser. */
  | { state: 'expired' }
  | { state: 'refused'; error: string }

type Current = { form: ApplicationForm; version: number }

/** The newer form that a refusal to overwrite it brings along. */
function currentIn(error: unknown): Current | null {
  if (!isRefusal(error) || error.status !== 409) return null
  const data = error.data as Partial<Current> | null | undefined
  return data?.form && typeof data.version === 'number' ? { form: data.form, version: data.version } : null
}

type Saving = { application: string; section: SavedSection; fields: FormData }

/**
 * Saves the fields of a section. `version` says which form they were made from, `known` the marks of this section that the page has seen or sent:
 * a form that has changed elsewhere, in other sections only, is no reason to ask anybody anything.
 */
export async function saveSection(req: PayloadRequest, { application, section, fields }: Saving): Promise<SaveAnswer> {
  if (!req.user) return { state: 'expired' }
  const typed = typedIn(fields)
  const values = readSection(section, typed)
  const save = (version: number) => saveForm(req, { application, section, values, version })
  try {
    return { state: 'saved', ...(await save(Number(valueIn(typed, 'version')))) }
  } catch (error) {
    const current = currentIn(error)
    if (!current) return { state: 'refused', error: refusalIn(error) }
    const theirs = showSection(section, current.form, repliesIn(typed))
    const known = [...valueIn(typed, 'known').split(' '), fingerprint(settled(section, typed))]
    if (!known.includes(fingerprint(theirs))) return { state: 'conflict', version: current.version, theirs }
    return { state: 'saved', ...(await save(current.version)) }
  }
}
