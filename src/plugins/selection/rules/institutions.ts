/** Institutions by a stable key; the name is in Azerbaijani, as the institution is known. Abbreviations are ambiguous and not used. */
export const institutions = {
  'baku-state': 'Bakı Dövlət Universiteti',
  unec: 'Azərbaycan Dövlət İqtisad Universiteti (UNEC)',
  languages: 'Azərbaycan Dillər Universiteti',
  'baku-slavic': 'Bakı Slavyan Universiteti',
  ada: 'ADA Universiteti',
  'public-administration': 'Azərbaycan Respublikasının Prezidenti yanında Dövlət İdarəçilik Akademiyası',
  pedagogical: 'Azərbaycan Dövlət Pedaqoji Universiteti',
  'oil-and-industry': 'Azərbaycan Dövlət Neft və Sənaye Universiteti',
  technical: 'Azərbaycan Texniki Universiteti',
  'architecture-and-construction': 'Azərbaycan Memarlıq və İnşaat Universiteti',
  medical: 'Azərbaycan Tibb Universiteti',
  'baku-engineering': 'Bakı Mühəndislik Universiteti',
  'baku-higher-oil-school': 'Bakı Ali Neft Məktəbi',
  'tourism-and-management': 'Azərbaycan Turizm və Menecment Universiteti',
  'aviation-academy': 'Milli Aviasiya Akademiyası',
  'maritime-academy': 'Azərbaycan Dövlət Dəniz Akademiyası',
  'police-academy': 'Polis Akademiyası',
  'turkish-azerbaijani': 'Türkiyə–Azərbaycan Universiteti',
  'sumgait-state': 'Sumqayıt Dövlət Universiteti',
  'ganja-state': 'Gəncə Dövlət Universiteti',
  'lankaran-state': 'Lənkəran Dövlət Universiteti',
  'mingachevir-state': 'Mingəçevir Dövlət Universiteti',
  'nakhchivan-state': 'Naxçıvan Dövlət Universiteti',
  technological: 'Azərbaycan Texnologiya Universiteti',
  agrarian: 'Azərbaycan Dövlət Aqrar Universiteti',
  karabakh: 'Qarabağ Universiteti',
  khazar: 'Xəzər Universiteti',
  'western-caspian': 'Qərbi Kaspi Universiteti',
  azerbaijan: 'Azərbaycan Universiteti',
  'odlar-yurdu': 'Odlar Yurdu Universiteti',
  'baku-eurasian': 'Bakı Avrasiya Universiteti',
  'baku-business': 'Bakı Biznes Universiteti',
  'baku-girls': 'Bakı Qızlar Universiteti',
  cooperation: 'Azərbaycan Kooperasiya Universiteti',
} as const satisfies Record<string, string>

/** A key of the list. */
export type Institution = keyof typeof institutions

export const isInstitution = (key: unknown): key is Institution => typeof key === 'string' && Object.hasOwn(institutions, key)

/** How an institution is shown: its name in the list, or what was typed when it is not in it. */
export const institutionName = (key: string | undefined, other: string | undefined): string => (isInstitution(key) ? institutions[key] : (other ?? '').trim())
