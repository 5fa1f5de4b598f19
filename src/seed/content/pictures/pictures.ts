import type { Text } from '../text'
import type { Writer } from '../write'
import { drawWindow, type Glazing } from './window'

type Picture = { alt: Text; glazing: Glazing }

const distance = (x: number, y: number, toX: number, toY: number) => Math.hypot((x - toX) * 4, (y - toY) * 3)

/** Drawn, not photographed: each picture is one window, glazed by one idea. */
export const pictures = {
  road: {
    alt: {
      az: 'Şəbəkə pəncərəsi: zəfəran rəngli şüşələr soldan sağa qalxan yol kimi düzülüb',
      en: 'A lattice window: saffron panes run like a road that climbs from left to right',
      ru: 'Окно-шебеке: шафрановые стёкла выстроены в дорогу, поднимающуюся слева направо',
    },
    glazing: (x, y) => (Math.abs(y - (0.85 - 0.7 * x)) < 0.07 ? 'saffron' : y > 0.85 - 0.7 * x ? 'turquoise' : 'night'),
  },
  star: {
    alt: {
      az: 'Şəbəkə pəncərəsi: mərkəzdə nar rəngli ulduz, ətrafında firuzəyi halqa',
      en: 'A lattice window: a pomegranate star in the middle with a turquoise ring around it',
      ru: 'Окно-шебеке: гранатовая звезда в центре и бирюзовое кольцо вокруг неё',
    },
    glazing: (x, y) => {
      const away = distance(x, y, 0.5, 0.5)
      return away < 0.45 ? 'pomegranate' : away < 0.75 ? 'saffron' : away < 1.3 ? 'turquoise' : 'night'
    },
  },
  meeting: {
    alt: {
      az: 'Şəbəkə pəncərəsi: iki işıqlı dairə ortada kəsişir',
      en: 'A lattice window: two circles of light meet in the middle',
      ru: 'Окно-шебеке: два круга света пересекаются посередине',
    },
    glazing: (x, y) => {
      const [left, right] = [distance(x, y, 0.36, 0.5) < 1.05, distance(x, y, 0.64, 0.5) < 1.05]
      return left && right ? 'saffron' : left ? 'turquoise' : right ? 'pomegranate' : 'night'
    },
  },
  columns: {
    alt: {
      az: 'Şəbəkə pəncərəsi: müxtəlif hündürlükdə rəngli sütunlar, sanki qrafik',
      en: 'A lattice window: coloured columns of different heights, like a chart',
      ru: 'Окно-шебеке: цветные столбцы разной высоты, похожие на график',
    },
    glazing: (x, y) => {
      const column = Math.round(x * 15)
      const height = [0.2, 0.35, 0.3, 0.5, 0.45, 0.65, 0.8, 0.7][Math.floor(column / 2)] ?? 0
      if (1 - y > height) return 'night'
      return column % 4 < 2 ? 'turquoise' : 'pale'
    },
  },
  dawn: {
    alt: {
      az: 'Şəbəkə pəncərəsi: aşağıdan doğan günəş kimi yayılan isti rənglər',
      en: 'A lattice window: warm colours spread from below like a rising sun',
      ru: 'Окно-шебеке: тёплые цвета расходятся снизу, как восходящее солнце',
    },
    glazing: (x, y) => {
      const away = distance(x, y, 0.5, 1.05)
      return away < 0.8 ? 'saffron' : away < 1.4 ? 'pomegranate' : away < 2.1 ? 'turquoise' : 'night'
    },
  },
} satisfies Record<string, Picture>

export type PictureKey = keyof typeof pictures

/** @returns the ids under the keys of the pictures */
export async function writePictures(writer: Writer): Promise<Record<PictureKey, string>> {
  const ids: Partial<Record<PictureKey, string>> = {}
  for (const key of Object.keys(pictures) as PictureKey[]) {
    const { alt, glazing }: Picture = pictures[key]
    const data = await drawWindow(glazing)
    ids[key] = await writer.create('media', { alt }, { name: `window-${key}.png`, mimetype: 'image/png', size: data.length, data })
  }
  return ids as Record<PictureKey, string>
}
