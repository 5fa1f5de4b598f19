/** The collections whose documents have a page of their own, each with its route. */
export const routeOf = {
  pages: '/[slug]',
  news: '/news/[slug]',
  programs: '/programs/[slug]',
  trainings: '/trainings/[slug]',
  trainers: '/trainers/[slug]',
} as const

export type Addressed = keyof typeof routeOf

export const addressed = Object.keys(routeOf) as Addressed[]

export const isAddressed = (collection: unknown): collection is Addressed => addressed.some((slug) => slug === collection)
