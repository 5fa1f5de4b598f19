import { closedWords } from '@/i18n/closed'
import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'

type Said = { reason: 'maintenance' | 'failure'; name?: string | null; text?: string | null; until?: Date | null }

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/**
 * A whole page that stands in for one that can't be shown, in the visitor's language. It is words alone: no content, no script, no frame of the site
 * may be there to draw it with.
 */
export function closedPage(locale: Locale, { name, reason, text, until }: Said): string {
  const words = closedWords[locale]
  const { title, text: usual } = words[reason]
  const lines = [text || usual, ...(until ? [words.until.replace('{moment}', momentInWords(until, locale))] : [])]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${plain([title, name].filter(Boolean).join(' · '))}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/failure.css">
</head>
<body>
<main>
${name ? `<p class="name">${plain(name)}</p>\n` : ''}<h1>${plain(title)}</h1>
${lines.map((line) => `<p>${plain(line)}</p>`).join('\n')}
<p class="ways"><a class="button" href="">${plain(words.retry)}</a> <a href="/${locale}">${plain(words.home)}</a></p>
</main>
</body>
</html>
`
}
