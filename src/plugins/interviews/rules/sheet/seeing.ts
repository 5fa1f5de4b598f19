/** A sheet of one member of the panel. `aside`: stepped aside, or was not there: nobody waits for it. */
export type Sheet = { readonly member: string; readonly state: 'writing' | 'handedIn' | 'aside' }

/**
 * Where a panel is with an applicant: each member writes alone; once all have handed in, they look at it together; once the panel's own marks are agreed on,
 * nothing changes.
 */
export type Phase = 'alone' | 'together' | 'agreed'

/** @param agreed whether the chair has handed in the panel's marks */
export function phaseOf(sheets: readonly Sheet[], agreed: boolean): Phase {
  if (agreed) return 'agreed'
  const waited = sheets.filter(({ state }) => state !== 'aside')
  return waited.length > 0 && waited.every(({ state }) => state === 'handedIn') ? 'together' : 'alone'
}

/**
 * Whether a member of the panel sees another's marks. Only who can't be swayed any more: both sheets are handed in. How many have handed in may be known to all,
 * what they wrote to nobody before.
 */
export function maySee(reader: string, sheet: Sheet, sheets: readonly Sheet[]): boolean {
  if (sheet.member === reader) return true
  const own = sheets.find(({ member }) => member === reader)
  return own?.state === 'handedIn' && sheet.state === 'handedIn'
}

/**
 * Whether a member may write on their own sheet: while all write alone, also after handing in, but for one who has seen another's marks: their own opinion is
 * given.
 */
export function mayWrite(member: string, sheets: readonly Sheet[], agreed: boolean): boolean {
  const own = sheets.find((sheet) => sheet.member === member)
  if (!own || own.state === 'aside' || phaseOf(sheets, agreed) !== 'alone') return false
  return own.state === 'writing' || !sheets.some((sheet) => sheet.member !== member && maySee(member, sheet, sheets))
}

/** Whether somebody may write the panel's marks: the chair, once everybody has given their own. */
export const mayAgree = (reader: string, chair: string, sheets: readonly Sheet[], agreed: boolean): boolean => reader === chair && phaseOf(sheets, agreed) === 'together'
