import correspondenceAz from '@/plugins/correspondence/messages/admin.az.json' with { type: 'json' }
import correspondenceEn from '@/plugins/correspondence/messages/admin.en.json' with { type: 'json' }
import correspondenceRu from '@/plugins/correspondence/messages/admin.ru.json' with { type: 'json' }
import interviewsAz from '@/plugins/interviews/messages/admin.az.json' with { type: 'json' }
import interviewsEn from '@/plugins/interviews/messages/admin.en.json' with { type: 'json' }
import interviewsRu from '@/plugins/interviews/messages/admin.ru.json' with { type: 'json' }
import selectionAz from '@/plugins/selection/messages/admin.az.json' with { type: 'json' }
import selectionEn from '@/plugins/selection/messages/admin.en.json' with { type: 'json' }
import selectionRu from '@/plugins/selection/messages/admin.ru.json' with { type: 'json' }

/** The words of the screens that plugins add to the admin: `t('selection:board')`. Those of collections and fields are in `admin/*.json`. */
export const adminScreens = {
  az: { correspondence: correspondenceAz, interviews: interviewsAz, selection: selectionAz },
  en: { correspondence: correspondenceEn, interviews: interviewsEn, selection: selectionEn },
  ru: { correspondence: correspondenceRu, interviews: interviewsRu, selection: selectionRu },
}
