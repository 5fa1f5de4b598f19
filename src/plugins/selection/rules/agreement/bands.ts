/**
 * What a number of agreement is commonly taken to mean. For intraclass correlations the limits of Koo and Li (2016, "A guideline of selecting and reporting intraclass correlation coefficients for
 * reliability research", Journal of Chiropractic Medicine 15, 155–163); for alpha those of Krippendorff (2019, "Content Analysis", chapter 12). They are conventions: read them with the interval.
 */
export const correlationBands = ['poor', 'moderate', 'good', 'excellent'] as const

export type CorrelationBand = (typeof correlationBands)[number]

export const alphaBands = ['unreliable', 'tentative', 'reliable'] as const

export type AlphaBand = (typeof alphaBands)[number]

/** How many limits, in rising order, a value reaches. */
const reached = (limits: readonly number[], value: number): number => limits.filter((limit) => value >= limit).length

export const bandOfCorrelation = (value: number): CorrelationBand => correlationBands[reached([0.5, 0.75, 0.9], value)] ?? 'poor'

export const bandOfAlpha = (value: number): AlphaBand => alphaBands[reached([0.667, 0.8], value)] ?? 'unreliable'
