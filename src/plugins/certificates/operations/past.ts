/** When something was done that a demonstration makes for a time gone by: it is of that time, and no letter tells of it. */
export type Past = { at: Date }
