import { isLocale, locales } from '@/i18n/locales'
import type { Given } from './given'
import { mountVerifier } from './mount'

// The verifier as a file of its own, see `operations/verifier-page.ts`: all that it knows stands in the page.

const given = JSON.parse(document.getElementById('given')?.textContent ?? '') as Given

function show(locale: Given['locale']): void {
  const text = (key: string) => String((given.words[locale]?.verifier as Record<string, string> | undefined)?.[key])
  document.documentElement.lang = locale
  document.title = text('title')
  for (const [place, key] of [
    ['title', 'title'],
    ['lead', 'lead'],
  ] as const)
    document.getElementById(place)?.replaceChildren(text(key))
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === locale))
  const root = document.getElementById('verifier')
  if (root) mountVerifier(root, { ...given, locale })
}

for (const locale of locales) {
  document.querySelector(`[data-language="${locale}"]`)?.addEventListener('click', () => isLocale(locale) && show(locale))
}
show(given.locale)
