/** What can change, one tag for each table that tells when it does (see the guards migration). */
export const contentTags = [
  'pages',
  'news',
  'programs',
  'trainings',
  'sessions',
  'rooms',
  'trainers',
  'partners',
  'media',
  'site',
  'redirects',
  'decisions',
  'publications',
  'alumni',
] as const

export type ContentTag = (typeof contentTags)[number]

export const isContentTag = (value: unknown): value is ContentTag => contentTags.includes(value as ContentTag)
