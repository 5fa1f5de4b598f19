/** Made by `npm run fonts`: the letters that every page needs at once. */
export const firstLetters = ['/fonts/literata-latin.eb5fa1dc.woff2', '/fonts/commissioner-latin.4f2f6a38.woff2']
