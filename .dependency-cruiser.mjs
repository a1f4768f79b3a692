/**
 * Which room may import which: data flows one way. Every rule has a name and a reason, printed when it is broken.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The domain knows no framework, database, clock or file: only itself and the schema validator.',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: { pathNot: ['^app/domain/', '^node_modules/@cfworker/json-schema/'] },
    },
    {
      name: 'ui-knows-nothing',
      comment: 'Primitives know neither the domain nor data nor the router.',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { pathNot: ['^app/ui/', '^node_modules/(react|react-dom|@types/react)/'] },
    },
    {
      name: 'components-know-no-feature',
      comment: 'Shared components are below features and never touch the server.',
      severity: 'error',
      from: { path: '^app/components/' },
      to: { path: ['^app/(features|routes|server|exports|commands)/', '^db/'] },
    },
    {
      name: 'no-feature-imports-another',
      comment: 'A feature is one job. What two of them need belongs in components or in the domain.',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/' },
      to: { path: '^app/features/', pathNot: '^app/features/$1/' },
    },
    {
      name: 'features-know-no-server',
      comment: 'Screens get values and give values; routes bring both together. Types of loaders are fine.',
      severity: 'error',
      from: { path: '^app/features/' },
      to: { path: ['^app/(routes|server|exports|commands)/', '^db/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-have-no-sql',
      comment: 'A route module joins a server job and a screen; queries are reached through server jobs.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: ['^db/(?!errors)', '^app/(exports|commands)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-knows-no-screen',
      comment: 'Server jobs read, decide and write; they draw nothing.',
      severity: 'error',
      from: { path: '^app/server/' },
      to: { path: '^app/(routes|features|components|ui|commands)/' },
    },
    {
      name: 'exports-print-values',
      comment: 'Printers take domain values and give bytes.',
      severity: 'error',
      from: { path: '^app/exports/' },
      to: { path: ['^app/(routes|features|components|ui|server|commands)/', '^db/'] },
    },
    {
      name: 'database-knows-no-app',
      comment: 'The database gives and takes domain values and imports nothing else of the app.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^app/', pathNot: '^app/domain/' },
    },
    {
      name: 'only-db-knows-kysely',
      comment:
        'One place knows SQL. The bare server of the benchmark is what that place is measured against.',
      severity: 'error',
      from: { path: '^(app|tests)/', pathNot: '^app/commands/bench/' },
      to: { path: '^node_modules/(kysely|better-sqlite3)/' },
    },
    {
      name: 'only-exports-know-file-formats',
      comment: 'Word, zip and picture libraries stay behind the printers.',
      severity: 'error',
      from: { path: '^(app|db)/', pathNot: '^app/exports/' },
      to: { path: '^node_modules/(docx|fflate|@resvg)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Data flows one way. Types alone may refer to each other: they are gone when the code runs.',
      severity: 'error',
      from: { path: '^(app|db)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: { path: '^(app|db)/' },
      to: { couldNotResolve: true, pathNot: ['^\\./\\+types/', '^virtual:', '\\.css$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.react-router/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
