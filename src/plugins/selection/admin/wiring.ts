import type { CollectionConfig, Config, Field } from 'payload'
import { appealEndpoints } from './endpoints/appeals'
import { assignmentEndpoints } from './endpoints/assignment'
import { boardEndpoints } from './endpoints/board'
import { conflictEndpoints } from './endpoints/conflicts'
import { flagEndpoints } from './endpoints/flags'
import { formEndpoints } from './endpoints/form'
import { decisionEndpoints } from './endpoints/decisions'
import { calibrationEndpoints } from './endpoints/calibration'
import { rankingEndpoints } from './endpoints/ranking'
import { releaseEndpoints } from './endpoints/release'
import { reviewEndpoints } from './endpoints/review'

const component = (path: string): string => `/src/plugins/selection/admin/${path}`

/** What {@link readable} shows in words, and the form need not show again. */
const shownInWords = ['program', 'applicant', 'locale', 'receipt', 'submittedAt', 'person', 'education', 'answers']

/** An application is read as a file, not as a form of raw fields. (A condition would hide those too, but take NOT NULL from their columns.) */
function readable(collection: CollectionConfig): CollectionConfig {
  const file: Field = { name: 'file', type: 'ui', admin: { components: { Field: component('application/file#ApplicationFile') }, disableListColumn: true } }
  const fields = collection.fields.map((field) =>
    'name' in field && shownInWords.includes(field.name)
      ? ({ ...field, admin: { ...field.admin, components: { Field: component('application/nothing#Nothing') } } } as Field)
      : field,
  )
  return { ...collection, fields: [file, ...fields] }
}

/** What stands in a condition is chosen, not typed; its row, and that of a question, is known by what it says. */
const conditionFields: Record<string, string> = { of: 'form/subject-field#SubjectField', value: 'form/value-field#ValueField' }
const rowNames: Record<string, string> = {
  questions: 'form/row-names#QuestionName',
  showWhen: 'form/row-names#ConditionName',
  when: 'form/row-names#ConditionName',
  require: 'form/row-names#ConditionName',
}

/** Stands above the sections of a form. */
const formTools: Field = { name: 'formTools', type: 'ui', admin: { components: { Field: component('form/form-tools#FormTools') }, disableListColumn: true } }

/** Puts our own parts into the fields in which a form is built, however deep they are. */
function buildable(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(buildable) })) }
  const name = 'name' in field ? String(field.name) : ''
  const ours = field.type === 'text' ? { Field: conditionFields[name] } : field.type === 'array' ? { RowLabel: rowNames[name] } : {}
  const components = Object.fromEntries(Object.entries(ours).flatMap(([part, path]) => (path ? [[part, component(path)]] : [])))
  return {
    ...field,
    ...('fields' in field ? { fields: [...(name === 'form' ? [formTools] : []), ...field.fields.map(buildable)] } : {}),
    admin: { ...field.admin, components: { ...field.admin?.components, ...components } },
  } as Field
}

/** What is added to the screens of a collection. */
const additions: Record<string, (collection: CollectionConfig) => CollectionConfig> = {
  applications: readable,
  programs: (collection) => ({ ...collection, fields: collection.fields.map(buildable) }),
}

/** Adds the staff's screens of selection to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    collections: config.collections?.map((collection) => additions[collection.slug]?.(collection) ?? collection),
    endpoints: [
      ...(config.endpoints ?? []),
      ...appealEndpoints,
      ...reviewEndpoints,
      ...boardEndpoints,
      ...decisionEndpoints,
      ...rankingEndpoints,
      ...releaseEndpoints,
      ...calibrationEndpoints,
      ...assignmentEndpoints,
      ...conflictEndpoints,
      ...flagEndpoints,
      ...formEndpoints,
    ],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('nav/nav-links#NavLinks')],
        views: {
          ...components?.views,
          desk: { Component: component('desk/queue-view#QueueView'), path: '/desk', exact: true },
          dashboard: { Component: component('dashboard/dashboard#Dashboard') },
          board: { Component: component('board/board-view#BoardView'), path: '/board', exact: true },
          agreement: { Component: component('agreement/agreement-view#AgreementView'), path: '/board/agreement', exact: true },
          scores: { Component: component('scores/scores-view#ScoresView'), path: '/board/scores', exact: true },
          ranking: { Component: component('ranking/ranking-view#RankingView'), path: '/board/ranking', exact: true },
          assign: { Component: component('assign/assign-view#AssignView'), path: '/board/assign', exact: true },
          release: { Component: component('release/release-view#ReleaseView'), path: '/board/release', exact: true },
          fairness: { Component: component('fairness/fairness-view#FairnessView'), path: '/board/fairness', exact: true },
          appeals: { Component: component('appeals/appeals-view#AppealsView'), path: '/appeals', exact: true },
          flags: { Component: component('flags/flags-view#FlagsView'), path: '/flags', exact: true },
          flag: { Component: component('flags/flag-view#FlagView'), path: '/flags/:flag' },
          review: { Component: component('desk/review-view#ReviewView'), path: '/desk/:review' },
        },
      },
    },
  }
}
