/** Where the roll of a session is. */
export const rollHref = (session: string): string => `/admin/teaching/session/${session}`
