import { createHash } from 'node:crypto'
import { type Locale, locales } from '@/i18n/locales'
import type { Message } from './store'
import { arrival, wordsOf } from './words'

const style = `
:root { color-scheme: light dark; --ink: #1d2433; --quiet: #5b6478; --paper: #f6f4ef; --sheet: #fff; --line: #d9d5ca; --accent: #14506b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --quiet: #a3acbd; --paper: #14171e; --sheet: #1c212b; --line: #343b49; --accent: #8fcbe6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 64rem; margin: 0 auto; padding: 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; justify-content: space-between; padding-bottom: 0; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; color: var(--quiet); }
a { color: var(--accent); text-underline-offset: .2em; }
nav a { display: inline-block; padding: .25rem .5rem; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 0 1rem; }
label { display: grid; gap: .25rem; flex: 1 1 16rem; font-size: .875rem; }
input, button { font: inherit; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: .25rem; background: var(--sheet); color: var(--ink); min-height: 2.75rem; }
button { background: var(--accent); color: var(--sheet); border-color: var(--accent); cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding: .75rem 1rem; border-top: 1px solid var(--line); }
li:first-child { border-top: 0; }
li a { font-weight: 600; overflow-wrap: anywhere; }
li time, li span { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem 1rem; margin: 1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; font: .9375rem/1.5 ui-monospace, monospace; }
`

/** The page's only style, as its content policy names it. */
export const pageStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** Text with its addresses as links. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 1 ? `<a href="${plain(part)}" target="_blank" rel="noopener noreferrer">${plain(part)}</a>` : plain(part)))
    .join('')

function layout(locale: Locale, title: string, path: string, content: string): string {
  const words = wordsOf(locale)
  const languages = locales
    .map(
      (other) => `<a href="${path}${path.includes('?') ? '&amp;' : '?'}lang=${other}" lang="${other}"${other === locale ? ' aria-current="true"' : ''}>${other.toUpperCase()}</a>`,
    )
    .join('')
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(title)}</title><style>${style}</style></head>
<body>
<header><div><h1>${words.title}</h1><p>${words.explanation}</p></div><nav aria-label="${words.language}">${languages}</nav></header>
<main>${content}</main>
</body>
</html>`
}

/** All letters, or those to an address. */
export function listPage(locale: Locale, messages: Message[], to: string): string {
  const words = wordsOf(locale)
  const rows = messages.map(
    ({ id, subject, to: addresses, receivedAt }) =>
      `<li><a href="/messages/${id}?lang=${locale}">${plain(subject || words.noSubject)}</a><time datetime="${receivedAt}">${arrival(locale, receivedAt)}</time><span>${plain(addresses.join(', '))}</span></li>`,
  )
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : `<p>${to ? words.nothingFound : words.empty}</p>`
  const search = `<form role="search"><input type="hidden" name="lang" value="${locale}"><label>${words.search}<input type="search" name="to" value="${plain(to)}"></label><button>${words.find}</button></form>`
  return layout(locale, words.title, to ? `/?to=${plain(encodeURIComponent(to))}` : '/', `${search}${list}`)
}

/** One letter, as a mail program shows it and as plain text. */
export function messagePage(locale: Locale, message: Message): string {
  const words = wordsOf(locale)
  const facts = [
    [words.subject, message.subject || words.noSubject],
    [words.from, message.from],
    [words.to, message.to.join(', ')],
    [words.receivedAt, arrival(locale, message.receivedAt)],
  ]
  const files = (message.attachments ?? []).map(({ name }, index) => `<li><a href="/messages/${message.id}/attachments/${index}" download>${plain(name)}</a></li>`)
  const frame = `<h2>${words.letter}</h2><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${message.id}/html" title="${words.letter}"></iframe>`
  return layout(
    locale,
    message.subject || words.noSubject,
    `/messages/${message.id}`,
    `<a href="/?lang=${locale}">${words.back}</a>
<dl>${facts.map(([name = '', value = '']) => `<dt>${name}</dt><dd>${plain(value)}</dd>`).join('')}</dl>
${message.html ? frame : ''}<h2>${words.plainText}</h2><pre>${linked(message.text)}</pre>
${files.length > 0 ? `<h2>${words.attachments}</h2><ul>${files.join('')}</ul>` : ''}`,
  )
}

/** The HTML of a letter for its frame; links leave the frame. */
export const framedHtml = ({ html }: Message): string => `<base target="_blank">${html ?? ''}`

export const missingPage = (locale: Locale): string =>
  layout(locale, wordsOf(locale).missing, '/', `<p>${wordsOf(locale).missing}</p><a href="/?lang=${locale}">${wordsOf(locale).back}</a>`)
