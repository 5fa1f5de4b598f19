import type { Text } from '../text'

/** Where trainings take place. */
export const venues = {
  service: {
    az: 'Dövlət Miqrasiya Xidmətinin inzibati binası, Bakı',
    en: 'Building of the State Migration Service, Baku',
    ru: 'Здание Государственной миграционной службы, Баку',
  },
  centre: {
    az: 'Miqrasiya üzrə Regional Tədris Mərkəzi, Bakı',
    en: 'Regional Training Centre on Migration, Baku',
    ru: 'Региональный учебный центр по миграции, Баку',
  },
  callCentre: { az: '919 Çağrı Mərkəzi, Bakı', en: '919 call centre, Baku', ru: 'Колл-центр 919, Баку' },
  detention: {
    az: 'Qeyri-qanuni miqrantların saxlanılması mərkəzi, Bakı',
    en: 'Detention centre for irregular migrants, Baku',
    ru: 'Центр содержания нелегальных мигрантов, Баку',
  },
  units: {
    az: 'Xidmətin struktur qurumları, Bakı',
    en: 'Units of the Service, Baku',
    ru: 'Структурные подразделения Службы, Баку',
  },
} satisfies Record<string, Text>

export type VenueKey = keyof typeof venues
