/** The walls between the rooms of src/ (docs/architecture.md). */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only(
      'sdk-at-the-edge',
      'Only src/teams knows the bot SDK, so that moving on to its successor touches one room.',
      { pathNot: '^src/teams/' },
      { path: 'node_modules/(botbuilder|botframework-|@microsoft/teams-ai)' },
    ),
    only(
      'databases-in-the-store',
      'Only src/store knows a database client.',
      { path: '^src/', pathNot: '^src/store/' },
      { path: '(node_modules/@azure/(cosmos|identity)|^node:sqlite$|^sqlite$)' },
    ),
    only(
      'telemetry-is-apart',
      'Only src/telemetry knows OpenTelemetry and where figures are sent.',
      { path: '^src/', pathNot: '^src/telemetry/' },
      { path: 'node_modules/(@opentelemetry|@azure/monitor-)' },
    ),
    only(
      'domain-is-pure',
      'The rules import nothing but each other and date, holiday and validator libraries.',
      { path: '^src/domain/' },
      {
        pathNot:
          '^(src/domain/|node_modules/(zod|temporal-polyfill|temporal-utils|date-holidays|@navikt/fnrvalidator)/)',
      },
    ),
    only(
      'words-are-low',
      'The language room puts together what others say; it knows none of them.',
      { path: '^src/language/' },
      { pathNot: '^(src/(language|domain)/|node_modules/i18next/)' },
    ),
    only(
      'conversations-know-no-edge',
      'Conversations work on our own types; the edge, the web server and the command line come and go.',
      { path: '^src/(dialog|conversation|features|language|reminders|store)/' },
      { path: '^src/(teams|web|cli|main|config)' },
    ),
    only(
      'dialog-knows-no-feature',
      'The turn knows a list of features and none of them by name.',
      { path: '^src/dialog/' },
      { path: '^src/(features|conversation|reminders|demo)/' },
    ),
    only(
      'reminders-know-no-feature',
      'The reminders know a list of what is told and of what it is planned from, and nothing of either by name.',
      { path: '^src/(domain|store|reminders)/' },
      { path: '^src/(features|conversation|demo)/' },
    ),
    only(
      'rules-are-pure',
      'The rules of a feature are made of the domain, like the domain itself.',
      { path: '^src/features/.*/rules\\.ts$' },
      { pathNot: '^src/(domain/|features/.*/rules\\.ts$)' },
    ),
    only(
      'drawn-in-reports',
      'Only src/reports draws; others know of pictures what there can be, and where it is fetched.',
      { path: '^src/', pathNot: '^src/(reports/|main)' },
      { path: '(^src/reports/(?!pictures)|node_modules/(@resvg|@expo-google-fonts|pngjs|hyphen)/)' },
    ),
    only(
      'demo-is-apart',
      'The demo uses Los; nothing of Los is there for the demo.',
      { path: '^src/', pathNot: '^src/demo/' },
      { path: '^src/demo/' },
    ),
    only(
      'command-line-is-apart',
      'The command line uses Los; nothing of Los is there for it. What it says stays there.',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    only('no-cycles', 'A cycle is two rooms that are one.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    builtInModules: { add: ['node:sqlite'] },
  },
};
