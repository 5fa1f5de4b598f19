/** The arrows between the folders of src: data flows one way, and a plugin's inside is its own. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'rules-are-pure',
      comment:
        'Rules import other rules and pure libraries; no framework, no database. Of ours, only the languages, how letters are folded, that a list names nothing twice, and how calendars are written.',
      severity: 'error',
      from: { path: '^src/(plugins/[^/]+|calendar)/rules/' },
      to: {
        path: '(node_modules/(payload|@payloadcms|next|react|react-dom|drizzle-orm|pg|graphile-worker)/|^src/(?!plugins/[^/]+/rules/|i18n/(locales|fold)|named-once|calendar/rules/))',
      },
    },
    {
      name: 'plugins-keep-their-inside',
      comment: 'A plugin offers its index; nothing else of it is imported by another.',
      severity: 'error',
      from: { path: '^src/plugins/([^/]+)/' },
      to: { path: '^src/plugins/(?!$1/)[^/]+/(?!index\\.ts)' },
    },
    {
      name: 'collections-know-no-plugins',
      severity: 'error',
      from: { path: '^src/(collections|globals|access|database|calendar)/' },
      to: { path: '^src/(plugins|app|content|ui)/' },
    },
    { name: 'nothing-imports-app', severity: 'error', from: { pathNot: '^src/app/' }, to: { path: '^src/app/' } },
    {
      name: 'pages-read-through-content',
      comment: 'A page reads through content and acts through operations.',
      severity: 'error',
      from: { path: '^src/(app/\\(site\\)|ui)/' },
      to: { path: '^src/collections/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
