/**
 * `npm run fonts`: cuts the letters of the site out of the packages that bring them, down to the weights and the signs that three languages need.
 * What it writes is committed, so that no build needs this.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const families = { literata: 'Literata', commissioner: 'Commissioner' } as const

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).join('')

/**
 * The signs of each file, and the file of the package that has them. The packages keep the letters of Azerbaijani apart; they are so few that they
 * stand in the style sheet itself, and a page in Azerbaijani needs no more files than one in English.
 */
const scripts = [
  {
    name: 'latin',
    source: 'latin',
    inline: false,
    signs: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ı–—‘’‚“”„•…‹›€№−`,
    range: 'U+0020-00FF, U+0131, U+2013-2014, U+2018-201E, U+2022, U+2026, U+2039-203A, U+20AC, U+2212',
  },
  { name: 'azerbaijani', source: 'latin-ext', inline: true, signs: 'ƏəĞğİŞş₼', range: 'U+011E-011F, U+0130, U+015E-015F, U+018F, U+0259, U+20BC' },
  { name: 'cyrillic', source: 'cyrillic', inline: false, signs: `${range(0x410, 0x44f)}Ёё№`, range: 'U+0401, U+0410-0451, U+2116' },
]

const face = (family: string, address: string, signs: string) => `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: 400 700;
  src: url("${address}") format("woff2");
  unicode-range: ${signs};
}
`

await rm('public/fonts', { recursive: true, force: true })
await mkdir('public/fonts', { recursive: true })
const faces: string[] = []
const preloaded: string[] = []
for (const [family, title] of Object.entries(families)) {
  for (const { inline, name, range, signs, source } of scripts) {
    const whole = await readFile(`node_modules/@fontsource-variable/${family}/files/${family}-${source}-wght-normal.woff2`)
    const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } })
    // The address changes with the letters, so that browsers may keep them for ever.
    const address = `/fonts/${family}-${name}.${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.woff2`
    if (!inline) await writeFile(`public${address}`, cut)
    if (name === 'latin') preloaded.push(address)
    faces.push(face(title, inline ? `data:font/woff2;base64,${cut.toString('base64')}` : address, range))
    console.log(`${family} ${name}: ${whole.length} → ${cut.length} bytes`)
  }
}
const head = 'Made by `npm run fonts`'
await writeFile('src/ui/styles/fonts.css', `/* ${head}: Literata for what is said, Commissioner for what is done. */\n\n${faces.join('\n')}`)
await writeFile(
  'src/ui/styles/fonts.ts',
  `/** ${head}: the letters that every page needs at once. */\nexport const firstLetters = [${preloaded.map((address) => `'${address}'`).join(', ')}]\n`,
)
