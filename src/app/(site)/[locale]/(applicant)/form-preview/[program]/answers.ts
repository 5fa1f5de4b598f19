import type { ApplicationForm, Section } from '@/plugins/selection'
import { saveSection } from '@/plugins/selection/rules/saving'
import type { Typed } from '@/ui/form/typed'
import { readSection, savedBy } from '../../my/[application]/[section]/values'

/** The form as far as its sections are filled in: what each would save, one after the other. What could not be saved is left out. */
export function formOf(typed: Readonly<Record<Section, Typed>>): ApplicationForm {
  return Object.entries(typed).reduce<ApplicationForm>((form, [section, fields]) => {
    const saved = savedBy(section)
    const after = saved && saveSection(form, saved, readSection(saved, fields))
    return after && 'form' in after ? after.form : form
  }, {})
}
