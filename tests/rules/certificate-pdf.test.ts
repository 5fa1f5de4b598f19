import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFStream, PDFString } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { drawCertificate } from '@/plugins/certificates/rules/pdf/certificate'
import { openPdf, putInto } from '@/plugins/certificates/rules/pdf/seal'
import { paper, type Sheet } from '@/plugins/certificates/rules/pdf/sheet'
import { verifyFile } from '@/plugins/certificates/rules/verify-file'
import { freshLetters, issued, letters, words } from './certificate-sheets'
import { addresses, at, facts, key, keys, listWith, serial, statusIndex } from './certificates'
import { readsAsSigned } from './second-reader'

const { credential, pdf } = await issued()
const [none, ours] = [await listWith([]), await listWith([statusIndex])]
const verify = (file: Uint8Array, status: unknown = none) => verifyFile(file, { issuer: keys, status, at })

const sheet: Sheet = { ...words, serial, holder: facts.holder, page: addresses.page, issued: new Date(facts.issued) }
const drawn = (other: Partial<Sheet> = {}) => drawCertificate({ ...sheet, ...other }, letters, 100)
/** What PDF.js reads. */
const textOf = async (bytes: Uint8Array): Promise<string> => (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })).text

const dictionaries = (context: PDFDocument['context']): PDFDict[] => context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))

const textUnder = (one: PDFDict, key: string): string => one.lookup(PDFName.of(key), PDFString, PDFHexString).decodeText()

/** What a PDF says of itself: its packet of XMP. */
const metadataOf = (catalog: PDFDocument['catalog']): string => new TextDecoder().decode(catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents())

/** Nothing passes that is not well-formed XML with all its namespaces: drawings are read by a strict parser, here with the XML as what is said of one. */
const expectXml = (xml: string): Promise<unknown> => sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${xml}</metadata></svg>`)).stats()

describe('a certificate as PDF', () => {
  test('is valid, and no longer once it was revoked', async () => {
    expect(await verify(pdf)).toMatchObject({ valid: true, shown: { serial, holder: facts.holder } })
    expect(await verify(pdf, ours)).toMatchObject({ valid: false, fault: 'revoked' })
  })

  test('is left as it is, also as a Buffer of Node', async () => {
    const file = Buffer.from(pdf)
    expect(await verify(file)).toMatchObject({ valid: true })
    expect(file.equals(pdf)).toBe(true)
  })

  test('is made again to the last byte from the same', async () => {
    const again = await issued()
    expect(again.credential).toBe(credential)
    expect(Buffer.from(again.pdf).equals(pdf)).toBe(true)
  })

  test('is not valid once any byte of it is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        expect(await verify(pdf.with(place, ((pdf[place] ?? 0) + by) % 256))).toMatchObject({ valid: false })
      }),
      { numRuns: 300 },
    )
  })

  test('is not valid once any byte in and around its credential is another', async () => {
    const start = Buffer.from(pdf).indexOf('/Type /EmbeddedFile')
    const end = Buffer.from(pdf).indexOf('endobj', start)
    const places = [...Array.from({ length: 150 }, (_, place) => start + place), ...Array.from({ length: 60 }, (_, place) => end - place)]
    for (const place of places)
      for (const byte of [0x09, 0x0a, 0x0d, 0x20, 0x7d]) if (pdf[place] !== byte) expect(await verify(pdf.with(place, byte))).toMatchObject({ valid: false })
  })

  test('lends its credential to no other file', async () => {
    const forged = await openPdf(pdf)
    const other = await issued('Başqa Adam')
    const bare = await drawCertificate({ ...sheet, holder: 'Başqa Adam' }, letters, 4000)
    expect(await verify(putInto(bare, credential))).toMatchObject({ valid: false, fault: 'changedPdf', shown: { holder: facts.holder } })
    expect((await openPdf(other.pdf))?.digest).not.toBe(forged?.digest)
    expect(await verify(new TextEncoder().encode('%PDF-1.7\n'))).toEqual({ valid: false, fault: 'noCredential', shown: null })
    expect(await verify(await drawn())).toEqual({ valid: false, fault: 'notJson', shown: null })
    expect(() => putInto(bare, 'x'.repeat(4001))).toThrow(RangeError)
  })

  test('gives its credential to a second reader of PDF, and that to a second reader of credentials', async () => {
    const document = await PDFDocument.load(pdf)
    const [file] = document.getAttachments()
    expect(file).toMatchObject({ name: 'certificate.json', mimeType: 'application/vc' })
    const text = Buffer.from(file?.data ?? [])
      .toString()
      .trimEnd()
    expect(text).toBe(credential)
    expect(readsAsSigned(JSON.parse(text), key.publicKeyMultibase)).toBe(true)
  })

  test('says what it says in real letters, in the order in which it is read', async () => {
    const text = await textOf(pdf)
    const said = [words.school.az, words.title.az, words.opening.az, facts.holder, words.statement.az, words.statement.en, 'Bakı, 5 iyun 2026', 'Günel Ələkbərova', serial]
    const places = said.map((one) => text.replace(/\s+/g, ' ').indexOf(one))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('is PDF/A-3a: tagged, in a language, with a title, with its letters and colours, and its file belongs to the page', async () => {
    const { catalog, context } = await PDFDocument.load(pdf)
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(az)')
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain('/DisplayDocTitle true')
    expect(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1)
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    const [page] = (await PDFDocument.load(pdf)).getPages()
    expect(page?.node.lookup(PDFName.of('AF'), PDFArray).size()).toBe(1)
    const all = dictionaries(context)
    const descriptors = all.filter((one) => one.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    expect(descriptors).toHaveLength(4)
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true)
    const fonts = all.filter((one) => one.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
    expect(fonts).toHaveLength(4)
    for (const font of fonts) expect(font.has(PDFName.of('ToUnicode'))).toBe(true)
  })

  test('says in metadata that anybody can read that it is PDF/A-3a and PDF/UA-1; is not encrypted, has an identity, and describes the file in it', async () => {
    const { catalog, context } = await PDFDocument.load(pdf)
    expect(catalog.lookup(PDFName.of('Metadata'), PDFStream).dict.has(PDFName.of('Filter'))).toBe(false)
    const said = metadataOf(catalog)
    for (const part of ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<', '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<']) expect(said).toContain(part)
    expect(said).toContain(`>Sertifikat ${serial}<`)
    expect(context.trailerInfo.Encrypt).toBeUndefined()
    expect(context.trailerInfo.ID).toBeInstanceOf(PDFArray)
    const [file] = dictionaries(context).filter((one) => one.get(PDFName.of('Type')) === PDFName.of('Filespec'))
    expect(file && textUnder(file, 'Desc')).toBe(words.described.credential)
    expect(file?.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Alternative'))
  })

  test.each([
    ['has signs of XML', 'Təlim & <təcrübə>', 'Təlim &amp; &lt;təcrübə&gt;'],
    ['was typed on several lines', 'Təlim\n\vvə təcrübə', 'Təlim və təcrübə'],
  ])('keeps its metadata XML when the title %s', async (_, az, spelled) => {
    const document = await PDFDocument.load(await drawn({ title: { az, en: 'Training' } }))
    const said = metadataOf(document.catalog)
    await expectXml(said)
    expect(said).toContain(`<rdf:li xml:lang="x-default">${spelled} ${serial}</rdf:li>`)
    expect(document.getTitle()).toBe(`${az.replace(/\s+/g, ' ')} ${serial}`)
    await expect(expectXml(said.replace('</rdf:RDF>', '& </rdf:RDF>'))).rejects.toThrow('XML parse error')
  })

  test('tells the language of every text, also where both stand on one line', async () => {
    const structure = await (await (await getDocumentProxy(pdf.slice())).getPage(1)).getStructTree()
    const spans = JSON.stringify(structure).match(/"role":"Span"[^{]*\{[^}]*\}\],"lang":"en"/g) ?? []
    expect(spans).toHaveLength(words.facts.length)
  })

  test('tells nothing of its holder where a search of files looks', async () => {
    const document = await PDFDocument.load(pdf)
    expect(document.getTitle()).toBe(`Sertifikat ${serial}`)
    expect(document.getAuthor()).toBeUndefined()
  })
})

/** Each text with the box it takes, in points from the bottom left. */
async function boxesOf(bytes: Uint8Array) {
  const page = await (await getDocumentProxy(bytes)).getPage(1)
  const { items } = await page.getTextContent()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() ? [{ text: item.str, left: item.transform[4] as number, bottom: item.transform[5] as number, width: item.width, height: item.height }] : [],
  )
}

describe('the sheet', () => {
  const long = {
    holder: 'Məhəmmədhüseyn Əbdülrəhmanzadə-İbrahimxəlilov Şıxəliağa oğlu Çingizxanlı',
    statement: { az: `${words.statement.az} ${'Bütün təlimlərdə iştirak etmişdir. '.repeat(4)}`, en: words.statement.en },
    signatories: Array.from({ length: 3 }, () => ({
      name: 'Məhəmmədhüseyn Əbdülrəhmanzadə',
      office: { az: 'Beynəlxalq Miqrasiya Təşkilatının Azərbaycandakı nümayəndəsi', en: 'Representative of the International Organization for Migration in Azerbaijan' },
    })),
  }

  const longTitle = {
    az: 'Beynəlxalq miqrasiya hüququ üzrə təlimlərdə iştirak sertifikatı',
    en: 'Certificate of attendance of the trainings in international migration law, of the practice that follows them, and of the final work',
  }
  const longOpening = {
    az: 'Azərbaycan Respublikası Dövlət Miqrasiya Xidmətinin Miqrasiya Məktəbi bu sertifikatla təsdiq edir ki, aşağıda adı və soyadı yazılmış, tələbləri yerinə yetirmiş məzun',
    en: 'By this certificate the Migration School of the State Migration Service of the Republic of Azerbaijan confirms that the graduate whose name and surname follow here, in full',
  }

  test.each([
    ['short words', {}],
    ['long words', long],
    ['a long title, and long words before the name', { title: longTitle, opening: longOpening }],
    ['a name without blanks', { holder: 'Ə'.repeat(80) }],
    ['the widest serial number', { serial: 'WWWW-WWWW-WWWW-WWWW' }],
    ['other letters', { holder: 'Łukasz Țepeș-Đorđević Щербакова Ёлкина' }],
  ])('keeps %s on the paper, none upon another', async (_, other) => {
    const boxes = await boxesOf(await drawn(other))
    for (const { bottom, height, left, width } of boxes) {
      expect(left).toBeGreaterThan(40)
      expect(left + width).toBeLessThan(paper.width - 80)
      expect(bottom).toBeGreaterThan(18)
      expect(bottom + height).toBeLessThan(paper.height - 30)
    }
    // The letters of a line stand on its foot and are at most some three quarters as high as the line.
    const upon = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((next) => {
          const beside = one.left + one.width <= next.left + 0.5 || next.left + next.width <= one.left + 0.5
          const apart = Math.abs(one.bottom - next.bottom) > 0.7 * Math.max(one.bottom > next.bottom ? next.height : one.height, 5)
          return !beside && !apart
        })
        .map((next) => [one.text, next.text]),
    )
    expect(upon).toEqual([])
  })

  test.each(['2222-2222-2222-2223', 'QNVB-BP3X-WF3N-6QK3', 'WWWW-WWWW-WWWW-WWWW'])('prints the serial number %s on one line', async (number) => {
    expect((await boxesOf(await drawn({ serial: number }))).map(({ text }) => text)).toContain(number)
  })

  test('loses no letter of a language that people have names in', async () => {
    const holder = 'ƏəĞğİıŞş ÇçÖöÜü ŁłĐđŢţȚțŽž ЩщЁёЇїҒғ'
    expect(await textOf(await drawn({ holder }))).toContain(holder)
    for (const font of Object.values(letters)) expect([...holder.replaceAll(' ', '')].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([])
  })

  test('loses no letter after others that are made of it: read once, letters serve many certificates', async () => {
    const shared = freshLetters()
    // Of these, ğ is g and a breve, ö is o, ü is u, and so on: to embed one, what it is made of is looked up without its sign.
    const text = async (holder: string) => textOf(await drawCertificate({ ...sheet, holder }, shared, 1))
    await text('ĞÖÜÇŞİÂÎÛ ğöüçşiâîû ﬁ')
    for (const holder of ['Yaqub Nigar Orucova', 'GOUCSIAIU goucsiaiu', 'fi fl ff']) expect(await text(holder)).toContain(holder)
    const { context } = await PDFDocument.load(await drawCertificate({ ...sheet, holder: 'Yaqub Nigar Orucova' }, shared, 1))
    const maps = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')] : []))
    const told = maps.filter((one) => one.includes('beginbfrange'))
    expect(told).toHaveLength(4)
    for (const one of told) expect(one).not.toContain('<>')
  })

  test('draws a letter that was typed as two as the one that it is', async () => {
    expect(await textOf(await drawn({ holder: 'I\u0307smayıl S\u0327əms' }))).toContain('İsmayıl Şəms')
  })

  test('is refused with a sign that it has no letter for, rather than drawn with a box', async () => {
    await expect(drawn({ holder: 'Li 李 明' })).rejects.toThrow('There are no letters for 李 明 in “Li 李 明”.')
  })

  test('writes a longer title smaller, on one line', async () => {
    const [usual, longer] = [await boxesOf(await drawn()), await boxesOf(await drawn({ title: longTitle }))]
    const highOf = (boxes: typeof usual, text: string) => boxes.find((box) => box.text === text)?.height ?? Number.NaN
    for (const language of ['az', 'en'] as const) expect(highOf(longer, longTitle[language])).toBeLessThan(highOf(usual, words.title[language]))
  })

  test.each([
    ['title', { title: { az: 'Sertifikat '.repeat(8), en: 'Certificate' } }],
    ['title in English', { title: { az: 'Sertifikat', en: 'Certificate '.repeat(14) } }],
    ['sentence before the name', { opening: { az: 'Təsdiq olunur ki, '.repeat(12), en: 'This is to certify that' } }],
    ['sentence before the name in English', { opening: { az: 'Təsdiq olunur ki,', en: 'This is to certify that '.repeat(9) } }],
    ['name', { holder: 'Ə'.repeat(200) }],
    ['statement', { statement: { az: 'Bütün təlimlərdə iştirak etmişdir. '.repeat(20), en: '' } }],
    ['office', { signatories: [{ name: 'Elçin Rüstəmov', office: { az: 'Rəis', en: 'Head '.repeat(60) } }] }],
    [
      'name of a fact',
      { facts: [...words.facts.slice(1), { name: { az: 'Təlim və seminarların ümumi sayı', en: 'Trainings and seminars in all' }, value: { az: '1', en: '1' } }] },
    ],
  ])('is refused with a %s too long for its place, rather than drawn upon others', async (_, other) => {
    await expect(drawn(other)).rejects.toThrow('too long for its place')
  })

  test('takes an emblem and signatures', async () => {
    const image = await sharp({ create: { width: 60, height: 30, channels: 4, background: '#00000080' } })
      .png()
      .toBuffer()
    const bytes = await drawn({ emblem: { image, description: 'Azərbaycan gerbi' }, signatories: words.signatories.map((one) => ({ ...one, signature: image })) })
    const structure = await (await (await getDocumentProxy(bytes)).getPage(1)).getStructTree()
    const told = JSON.stringify(structure)
    for (const alt of ['Azərbaycan gerbi', 'İmza: Elçin Rüstəmov', `QR kod: ${addresses.page}`]) expect(told).toContain(alt)
  })

  test('tells nobody of a picture that has nothing to tell: PDF/UA forbids a figure without words', async () => {
    const image = await sharp({ create: { width: 60, height: 30, channels: 4, background: '#00000080' } })
      .png()
      .toBuffer()
    const { context } = await PDFDocument.load(await drawn({ emblem: { image, description: ' ' } }))
    const figures = dictionaries(context).filter((one) => one.get(PDFName.of('S')) === PDFName.of('Figure'))
    expect(figures.map((one) => textUnder(one, 'Alt'))).toEqual([`QR kod: ${addresses.page}`])
  })
})

test('the same certificate with pictures that are see-through is the same file, whichever of them is read first', async () => {
  const seeThrough = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 4, background: '#0b5f5b80', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
      .png()
      .toBuffer()
  const [emblem, ...signatures] = await Promise.all([90, 90, 90].map(seeThrough))
  const other = { emblem: { image: emblem as Uint8Array, description: 'Gerb' }, signatories: words.signatories.map((one, place) => ({ ...one, signature: signatures[place] })) }
  const files = await Promise.all(Array.from({ length: 20 }, () => drawn(other)))
  const digests = await Promise.all(files.map(async (file) => (await openPdf(file))?.digest))
  expect(new Set(digests).size).toBe(1)
})
