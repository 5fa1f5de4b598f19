/** Made by `npm run fonts`: the letters that every page of a language needs at once. */
export const firstLetters = {
  az: ['/fonts/literata-latin.eb5fa1dc.woff2', '/fonts/commissioner-latin.4f2f6a38.woff2'],
  en: ['/fonts/literata-latin.eb5fa1dc.woff2', '/fonts/commissioner-latin.4f2f6a38.woff2'],
  ru: [
    '/fonts/literata-latin.eb5fa1dc.woff2',
    '/fonts/literata-cyrillic.fe8f0541.woff2',
    '/fonts/commissioner-latin.4f2f6a38.woff2',
    '/fonts/commissioner-cyrillic.67de3eab.woff2',
  ],
}
