import type { Role } from '@/access'

/** The screens of certificates, with who sees each and where it is. */
export const screens = {
  list: { path: '/certificates', seenBy: ['coordinator', 'auditor'] },
  keys: { path: '/certificates/keys', seenBy: ['coordinator', 'auditor'] },
  file: { path: '/certificates/file/:certificate', seenBy: ['coordinator', 'auditor'] },
} as const satisfies Record<string, { path: string; seenBy: readonly Role[] }>

export const hrefs = {
  list: (program?: string): string => `/admin${screens.list.path}${program ? `?program=${program}` : ''}`,
  keys: (): string => `/admin${screens.keys.path}`,
  file: (certificate: string): string => `/admin${screens.file.path.replace(':certificate', certificate)}`,
  design: (design: string | null): string => `/admin/collections/certificate-designs/${design ?? 'create'}`,
  pdf: (edition: string): string => `/api/certifying/file?edition=${edition}`,
}
