import type { Media } from '@/payload-types'

/** A file of the media library that visitors may take along. */
export type FileToTake = { href: string; kind: string; bytes: number }

export type Picture = { src: string; alt: string; width?: number; height?: number; credit?: string; srcSet?: string }

type Size = keyof NonNullable<Media['sizes']>

/** The shapes a picture is shown in, each with the sizes that keep its proportions. */
const shapes = { whole: ['medium', 'wide'], portrait: ['portrait'], card: ['card'], tile: ['medium'] } as const satisfies Record<string, readonly Size[]>

/** The address of a file as it is now: another file gets another one, so that browsers may keep what they have. */
const asItIs = (url: string, { updatedAt }: Media): string => `${url}?v=${Date.parse(updatedAt).toString(36)}`

/** A picture of the media library in one of its shapes; null when there is none. */
export function picture(media: string | Media | null | undefined, shape: keyof typeof shapes = 'whole'): Picture | null {
  if (!media || typeof media === 'string' || !media.url || !media.mimeType?.startsWith('image/')) return null
  const made = shapes[shape].map((size) => media.sizes?.[size]).filter((size) => size?.url && size.width)
  const best = made.at(-1)
  return {
    src: asItIs(best?.url ?? media.url, media),
    alt: media.decorative ? '' : (media.alt ?? ''),
    width: best?.width ?? media.width ?? undefined,
    height: best?.height ?? media.height ?? undefined,
    credit: media.credit ?? undefined,
    srcSet: made.length > 1 ? made.map((size) => `${asItIs(String(size?.url), media)} ${size?.width}w`).join(', ') : undefined,
  }
}

/** A file of the media library, with its kind (`PDF`) and its size; null when there is none. */
export function fileOf(media: string | Media | null | undefined): FileToTake | null {
  if (!media || typeof media === 'string' || !media.url) return null
  return { href: asItIs(media.url, media), kind: (media.mimeType?.split('/').at(-1) ?? '').toUpperCase(), bytes: media.filesize ?? 0 }
}
