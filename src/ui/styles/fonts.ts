/** Made by `npm run fonts`: the letters that every page needs at once. */
export const firstLetters = ['/fonts/literata-latin.77f6bcae.woff2', '/fonts/commissioner-latin.7e94b104.woff2']
