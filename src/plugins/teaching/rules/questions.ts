/** How long a question, and an answer, may be, in characters. */
export const longestQuestion = 4000
