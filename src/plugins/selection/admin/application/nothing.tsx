/** Stands in the form for a field that the file shows in words. */
export const Nothing = () => null
