/** `new`: waits for an answer; `answered`: somebody of staff has seen to it. */
export const enquiryStates = ['new', 'answered'] as const

/** How long an enquiry is kept after it was answered, in days; the page about personal data says so. */
export const enquiryKeptDays = 365

/** What a visitor fills in, and how long each may be, in characters. */
export const enquiryLimits = { name: 120, email: 254, subject: 160, message: 5000 } as const

export type EnquiryField = keyof typeof enquiryLimits
export type Enquiry = Record<EnquiryField, string>
export type EnquiryProblem = 'missing' | 'tooLong' | 'notAnAddress'

/** The fields in the order in which they are asked. */
export const enquiryFields = Object.keys(enquiryLimits) as EnquiryField[]

/** An address a letter can be sent to: one line, one @, a domain with a dot. Whether somebody reads it, only a letter can tell. */
const address = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/

/** Line ends of one kind, nothing around; what is to be one line is one line, so that nobody writes a header of the letter. */
export function tidyEnquiry(typed: Enquiry): Enquiry {
  const line = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
  const { message, ...lines } = typed
  return { name: line(lines.name), email: line(lines.email), subject: line(lines.subject), message: message.replace(/\r\n?/g, '\n').trim() }
}

/** What is wrong with an enquiry, field by field; nothing when it can be sent. It is tidied before. */
export function enquiryProblems(enquiry: Enquiry): Partial<Record<EnquiryField, EnquiryProblem>> {
  const problems: Partial<Record<EnquiryField, EnquiryProblem>> = {}
  for (const field of enquiryFields) {
    const value = enquiry[field]
    if (value === '') problems[field] = 'missing'
    else if ([...value].length > enquiryLimits[field]) problems[field] = 'tooLong'
    else if (field === 'email' && !address.test(value)) problems[field] = 'notAnAddress'
  }
  return problems
}
