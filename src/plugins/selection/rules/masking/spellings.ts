/**
 * One sound a line, with the ways in which it is written: in Azerbaijani with its signs and without, in English, in Russian, and in the older Cyrillic of Azerbaijani.
 * Whatever is on one line may stand for whatever else is on it. So `Əliyev` is also `Eliyev`, `Aliyev`, `Aliev` and `Алиев`.
 */
const sounds: readonly (readonly string[])[] = [
  ['ə', 'a', 'e', 'а', 'ә', 'э', 'е'],
  ['i', 'ı', 'y', 'и', 'ы', 'й', 'ј'],
  ['o', 'ö', 'oe', 'о', 'ө', 'ё'],
  ['u', 'ü', 'ue', 'у', 'ү', 'ю'],
  ['ya', 'yə', 'ia', 'я'],
  ['ye', 'yə', 'ie', 'e', 'е'],
  ['yu', 'yü', 'iu', 'ю'],
  ['yo', 'yö', 'io', 'ё'],
  ['b', 'б'],
  ['c', 'j', 'dj', 'dzh', 'дж', 'ҹ', 'ж'],
  ['ç', 'c', 'ch', 'ч', 'ҷ'],
  ['d', 'д'],
  ['f', 'ph', 'ф'],
  ['g', 'г', 'ҝ'],
  ['ğ', 'g', 'gh', 'г', 'ғ'],
  ['h', 'х', 'г', 'һ'],
  ['x', 'kh', 'h', 'х'],
  ['j', 'zh', 'ж'],
  ['k', 'к', 'ҝ'],
  ['q', 'g', 'gh', 'k', 'г', 'к', 'ғ'],
  ['l', 'л', 'ль'],
  ['m', 'м'],
  ['n', 'н', 'нь'],
  ['p', 'п'],
  ['r', 'р', 'рь'],
  ['s', 'с', 'сь'],
  ['ş', 's', 'sh', 'ш', 'щ'],
  ['t', 'т', 'ть'],
  ['v', 'w', 'в'],
  ['z', 'з'],
]

const vowels = /[əaeiıoöuüаәэеиыоөёуүюя]$/

const known = new Set(sounds.flat())

const longest = Math.max(...sounds.flat().map(({ length }) => length))

/** Every spelling of the sounds that a spelling can stand for; itself, when the table does not know it. */
const spellingsOf = (spelling: string): string[] => [...new Set([spelling, ...sounds.filter((sound) => sound.includes(spelling)).flat()])]

/** A text in lower case, unit by unit, so that places in it are places in the text. Both capital I are the same letter to whoever looks for a name. */
export function lowered(text: string): string {
  let lower = ''
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place)
    const small = unit === 'İ' ? 'i' : unit.toLowerCase()
    lower += small.length === 1 ? small : unit
  }
  return lower
}

/** The units of a name: the longest spellings of the table, from the left. A doubled letter is one. */
function unitsOf(name: string): string[] {
  const units: string[] = []
  const letters = name.replace(/(\p{L})\1+/gu, '$1')
  for (let place = 0; place < letters.length; ) {
    let length = longest
    while (length > 1 && !known.has(letters.slice(place, place + length))) length -= 1
    units.push(letters.slice(place, place + length))
    place += length
  }
  return units
}

const escaped = (letters: string): string => letters.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&')

/** A pattern for one unit in any spelling: the whole of it, or its letters one by one; each letter single or doubled. */
function unitPattern(unit: string): string {
  const ways = spellingsOf(unit)
  const single = ways.filter(({ length }) => length === 1)
  const several = ways.filter(({ length }) => length > 1).sort((one, other) => other.length - one.length)
  const apart = unit.length > 1 ? [[...unit].map(unitPattern).join('')] : []
  return `(?:${[...several.map(escaped), ...(single.length > 0 ? [`[${single.map(escaped).join('')}]{1,2}`] : []), ...apart].join('|')})`
}

/**
 * A pattern, in lower case, for every spelling of a name. Russian puts an ending in the place of a last vowel: so does the pattern.
 * @param name lower case, letters only
 */
export function spellingPattern(name: string): string {
  const units = unitsOf(name)
  const whole = units.map(unitPattern).join('')
  const declined = units.length > 3 && vowels.test(name) ? `|${units.slice(0, -1).map(unitPattern).join('')}(?=[аеиоуыюя])` : ''
  return `(?:${whole}${declined})`
}
