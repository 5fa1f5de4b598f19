import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import type { Card } from '@/content/card'
import type { Locale } from '@/i18n/locales'

/** The size that services which show previews ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 }

const scripts = ['latin', 'latin-ext', 'cyrillic'] as const

/** The drawer looks for a sign in each family that is named: one of ours for each script. */
const family = (name: 'literata' | 'commissioner') => scripts.map((script) => `${name} ${script}`).join(', ')

/** The letters of the site in the one format that the drawer of the card reads. */
async function letters(name: 'literata' | 'commissioner', weight: 400 | 600) {
  return Promise.all(
    scripts.map(async (script) => ({
      name: `${name} ${script}`,
      weight,
      data: await readFile(path.resolve(`node_modules/@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`)),
    })),
  )
}

let read: Promise<Awaited<ReturnType<typeof letters>>> | undefined

/** Read once for a process; after a failure, again. */
function fonts() {
  read ??= Promise.all([letters('literata', 600), letters('commissioner', 400)]).then((found) => found.flat())
  read.catch(() => {
    read = undefined
  })
  return read
}

/** The panes at the edge, from the top to the bottom: how far down, and in which colour. */
const panes: [down: number, colour: string][] = [
  [65, '#e2a42b'],
  [165, '#1b8f89'],
  [265, '#1b8f89'],
  [365, '#1b8f89'],
  [465, '#a9263d'],
  [565, '#a9263d'],
]

/** Long titles are set smaller, so that they stay whole. */
const titleSize = (title: string): number => (title.length > 90 ? 52 : title.length > 50 ? 64 : 80)

/** The picture that stands beside the address of a page where somebody passes it on: what it is called, what it belongs to, who speaks. */
export async function shareCard({ above, school, title }: Card, locale: Locale): Promise<Response> {
  return new ImageResponse(
    <div lang={locale} style={{ display: 'flex', width: '100%', height: '100%', background: '#0a2f30', color: '#f2f6f1', fontFamily: family('commissioner') }}>
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1, padding: '72px 64px 64px 80px' }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 22, fontFamily: family('literata'), fontSize: 34 }}>
          <svg width="64" height="64" viewBox="0 0 48 48" fill="none" aria-hidden="true">
            <path d="m24 14 7.07 2.93L34 24l-2.93 7.07L24 34l-7.07-2.93L14 24l2.93-7.07z" fill="#e2a42b" />
            <path d="M10 10h28v28H10zM24 4.2 43.8 24 24 43.8 4.2 24z" stroke="#f2f6f1" strokeWidth="2.5" />
          </svg>
          {school}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1, justifyContent: 'center', gap: 20 }}>
          {above && <div style={{ fontSize: 32, color: '#e2a42b' }}>{above}</div>}
          <div style={{ fontFamily: family('literata'), fontSize: titleSize(title), lineHeight: 1.14, letterSpacing: '-0.015em' }}>{title}</div>
        </div>
      </div>
      <svg width="120" height="630" viewBox="0 0 120 630" aria-hidden="true">
        {panes.map(([down, colour]) => (
          <path key={down} transform={`translate(60 ${down}) scale(2.1)`} d="M-13.5-13.5h27v27h-27zM0-19.1 19.1 0 0 19.1-19.1 0z" fill={colour} />
        ))}
      </svg>
    </div>,
    { ...cardSize, fonts: await fonts(), headers: { 'cache-control': 'public, max-age=3600' } },
  )
}
