import type { PayloadRequest } from 'payload'
import type { SavedSection, SectionValues } from '../rules/form'

export type Saving<S extends SavedSection = SavedSection> = {
  application: string
  /** The `formVersion` that the page was made from. */
  version: number
  section: S
  values: SectionValues[S]
}

/**
 * Saves what was typed into one section, as typed.
 * @returns the version to save the next change with
 * @throws APIError 409 with `{ form, version }` when another tab was faster, 409 when it can't be edited any more, 413 when it is too long
 */
export async function saveForm<S extends SavedSection>(_req: PayloadRequest, _saving: Saving<S>): Promise<{ version: number }> {
  throw new Error('saveForm')
}
