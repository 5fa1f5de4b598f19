/**
 * `npm run fonts`: cuts the letters of the site out of the packages that bring them, down to the weights and the signs that three languages need.
 * What it writes is committed, so that no build needs this.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { type Locale, locales } from '@/i18n/locales'

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
    signs: `${range(0x20, 0x7e)}\u00a0©«°·»×ÇÖÜçöüı–—‘’“”…−`,
    range:
      'U+0020-007E, U+00A0, U+00A9, U+00AB, U+00B0, U+00B7, U+00BB, U+00C7, U+00D6-00D7, U+00DC, U+00E7, U+00F6, U+00FC, U+0131, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2212',
  },
  {
    // What a name from elsewhere may need; a page without such a sign does not ask for it.
    name: 'western',
    source: 'latin',
    inline: false,
    signs: `${range(0xa1, 0xff)}‚„•‹›€`,
    range:
      'U+00A1-00A8, U+00AA, U+00AC-00AF, U+00B1-00B6, U+00B8-00BA, U+00BC-00C6, U+00C8-00D5, U+00D8-00DB, U+00DD-00E6, U+00E8-00F5, U+00F8-00FB, U+00FD-00FF, U+201A, U+201E, U+2022, U+2039-203A, U+20AC',
  },
  { name: 'azerbaijani', source: 'latin-ext', inline: true, signs: 'ƏəĞğİŞş₼', range: 'U+011E-011F, U+0130, U+015E-015F, U+018F, U+0259, U+20BC' },
  { name: 'cyrillic', source: 'cyrillic', inline: false, signs: `${range(0x410, 0x44f)}Ёё№`, range: 'U+0401, U+0410-0451, U+2116' },
]

/** The languages whose every page needs a file of letters. */
const firstIn: Record<string, readonly Locale[]> = { latin: locales, cyrillic: ['ru'] }

/** What stands in for a family until its letters arrive: letters that most devices have, stretched so that lines break and end where they will. */
const standIns = {
  literata: [
    { metrics: 'timesNewRoman', regular: ['Times New Roman', 'Liberation Serif'], bold: ['Times New Roman Bold', 'Liberation Serif Bold'] },
    { metrics: 'notoSerif', regular: ['Noto Serif'], bold: ['Noto Serif Bold'] },
  ],
  commissioner: [
    { metrics: 'arial', regular: ['Arial', 'Liberation Sans', 'Helvetica'], bold: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'] },
    { metrics: 'roboto', regular: ['Roboto'], bold: ['Roboto Bold'] },
  ],
} as const

type Measures = { ascent: number; descent: number; lineGap: number; unitsPerEm: number; xWidthAvg: number }

/** Next keeps the measures of well-known families for its own loader of letters. */
const measures: Record<string, { familyName: string; variants: Record<string, Measures> }> = JSON.parse(
  await readFile('node_modules/next/dist/server/capsize-font-metrics.json', 'utf8'),
)

function measuresOf(name: string, weight: 400 | 700): Measures {
  const found = measures[name]?.variants[weight === 400 ? 'regular' : weight]
  if (!found) throw new Error(`There are no measures of ${name}.`)
  return found
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`

/** The faces that stand in for a family, and what they are called. */
function standInsOf(family: keyof typeof families): { names: string[]; faces: string[] } {
  const names: string[] = []
  const faces = standIns[family].flatMap(({ metrics, ...local }) => {
    const name = `${families[family]} as ${measures[metrics]?.familyName}`
    names.push(name)
    return ([400, 700] as const).map((weight) => {
      const [own, other] = [measuresOf(family, weight), measuresOf(metrics, weight)]
      const size = own.xWidthAvg / own.unitsPerEm / (other.xWidthAvg / other.unitsPerEm)
      const of = (part: number) => percent(part / own.unitsPerEm / size)
      const sources = local[weight === 400 ? 'regular' : 'bold'].map((one) => `local("${one}")`)
      return `@font-face {
  font-family: "${name}";
  font-weight: ${weight};
  src: ${sources.join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${of(own.ascent)};
  descent-override: ${of(-own.descent)};
  line-gap-override: ${of(own.lineGap)};
}
`
    })
  })
  return { names, faces }
}

/** A page never moves under somebody who reads it: letters that come late are kept for the next page, and this one stays in those that stand in. */
const face = (family: string, address: string, signs: string) => `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: optional;
  font-weight: 400 700;
  src: url("${address}") format("woff2");
  unicode-range: ${signs};
}
`

await rm('public/fonts', { recursive: true, force: true })
await mkdir('public/fonts', { recursive: true })
const faces: string[] = []
const first: Record<Locale, string[]> = { az: [], en: [], ru: [] }
const stacks: string[] = []
for (const [family, title] of Object.entries(families) as [keyof typeof families, string][]) {
  for (const { inline, name, range, signs, source } of scripts) {
    const whole = await readFile(`node_modules/@fontsource-variable/${family}/files/${family}-${source}-wght-normal.woff2`)
    const cut = await subsetFont(whole, signs, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } })
    // The address changes with the letters, so that browsers may keep them for ever.
    const address = `/fonts/${family}-${name}.${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.woff2`
    if (!inline) await writeFile(`public${address}`, cut)
    for (const locale of firstIn[name] ?? []) first[locale].push(address)
    faces.push(face(title, inline ? `data:font/woff2;base64,${cut.toString('base64')}` : address, range))
    console.log(`${family} ${name}: ${whole.length} → ${cut.length} bytes`)
  }
  const { faces: standing, names } = standInsOf(family)
  faces.push(...standing)
  stacks.push(`  --${family}: ${[title, ...names].map((name) => `"${name}"`).join(', ')};`)
}
const head = 'Made by `npm run fonts`'
await writeFile('src/ui/styles/fonts.css', `/* ${head}: Literata for what is said, Commissioner for what is done. */\n\n:root {\n${stacks.join('\n')}\n}\n\n${faces.join('\n')}`)
await writeFile('src/ui/styles/fonts.ts', `/** ${head}: the letters that every page of a language needs at once. */\nexport const firstLetters = ${JSON.stringify(first)}\n`)
