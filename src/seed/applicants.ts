import type { Locale } from '@/i18n/locales'

/** Applicants one can sign in as; the code comes to the mailbox. */
export const demoApplicants = {
  writing: { email: 'telebe@mekteb.example', locale: 'az', is: 'is writing an application' },
  choosing: { email: 'musahibe@mekteb.example', locale: 'az', is: 'is shortlisted, and may choose the time of the interview' },
  rejected: { email: 'cavab@mekteb.example', locale: 'az', is: 'was not selected, is told why, and may ask for a review of the decision' },
  taking: { email: 'istirakci@mekteb.example', locale: 'az', is: 'takes part in the programme' },
  offered: { email: 'namized@mekteb.example', locale: 'az', is: 'may confirm an offer' },
  graduated: { email: 'mezun@mekteb.example', locale: 'az', is: 'has graduated, and has a certificate' },
} as const satisfies Record<string, { email: string; locale: Locale; is: string }>
