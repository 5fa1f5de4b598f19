/** How long a graduate's line about themselves may be, in characters. */
export const longestLine = 160
