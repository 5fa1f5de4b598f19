/** Who plays a film, and the address of the player. */
export type Player = { host: 'YouTube' | 'Vimeo'; src: string; page: string }

const youtube = /^https:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|embed\/|live\/)|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/
const vimeo = /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{6,12})(?:[?#/]|$)/

/** The player of a film by the address that people copy, in the form in which it sets no cookies; null for any other address. */
export function playerOf(url: string | null | undefined): Player | null {
  const address = url?.trim() ?? ''
  const [, film] = address.match(youtube) ?? []
  if (film) return { host: 'YouTube', src: `https://www.youtube-nocookie.com/embed/${film}?autoplay=1&rel=0`, page: `https://www.youtube.com/watch?v=${film}` }
  const [, number] = address.match(vimeo) ?? []
  return number ? { host: 'Vimeo', src: `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1`, page: `https://vimeo.com/${number}` } : null
}
