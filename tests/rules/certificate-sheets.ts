import { readFile } from 'node:fs/promises'
import { issueCertificate } from '@/plugins/certificates/rules/issue'
import { openLetters } from '@/plugins/certificates/rules/pdf/letters'
import type { Sheet } from '@/plugins/certificates/rules/pdf/sheet'
import { addresses, facts, issuer, key, statusIndex } from './certificates'

const face = (name: string) => readFile(`node_modules/@expo-google-fonts/${name}.ttf`)

const files = {
  serif: await face('literata/400Regular/Literata_400Regular'),
  serifStrong: await face('literata/600SemiBold/Literata_600SemiBold'),
  sans: await face('commissioner/400Regular/Commissioner_400Regular'),
  sansStrong: await face('commissioner/600SemiBold/Commissioner_600SemiBold'),
}

/** Letters that nothing was drawn with yet. */
export const freshLetters = () => openLetters(files)

export const letters = freshLetters()

export const words: Omit<Sheet, 'serial' | 'holder' | 'issued' | 'page'> = {
  school: { az: 'Miqrasiya Məktəbi', en: 'Migration School' },
  title: { az: 'Sertifikat', en: 'Certificate' },
  opening: { az: 'Bu sertifikatla təsdiq olunur ki,', en: 'This is to certify that' },
  statement: {
    az: 'Azərbaycan Respublikası Dövlət Miqrasiya Xidmətinin “Miqrasiya Məktəbi 2026” proqramını uğurla başa vurmuşdur.',
    en: 'has successfully completed the programme “Migration School 2026” of the State Migration Service of the Republic of Azerbaijan.',
  },
  facts: [
    { name: { az: 'Müddət', en: 'Period' }, value: { az: '2 mart – 29 may 2026', en: '2 March – 29 May 2026' } },
    { name: { az: 'Saat', en: 'Hours' }, value: { az: '96', en: '96' } },
    { name: { az: 'Təlim', en: 'Trainings' }, value: { az: '24', en: '24' } },
    { name: { az: 'Yer və tarix', en: 'Place and date' }, value: { az: 'Bakı, 5 iyun 2026', en: 'Baku, 5 June 2026' } },
  ],
  signatories: [
    { name: 'Elçin Rüstəmov', office: { az: 'Xidmətin rəisi', en: 'Head of the Service' } },
    { name: 'Günel Ələkbərova', office: { az: 'Məktəbin rəhbəri', en: 'Director of the School' } },
  ],
  check: { az: 'Etibarlılığını yoxlayın', en: 'Check that it is valid' },
  described: { code: 'QR kod', signature: 'İmza', credential: 'Rəqəmsal təsdiq' },
}

/** A certificate as the School issues it. */
export const issued = (holder = facts.holder) => issueCertificate({ facts: { ...facts, holder }, words, issuer, addresses, statusIndex, signed: facts.issued }, key, letters)
