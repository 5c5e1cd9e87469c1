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
      { path: '(node_modules/@azure/cosmos|^node:sqlite$|^sqlite$)' },
    ),
    only(
      'tokens-in-one-place',
      'Only src/entra.ts asks for tokens, and in such a way that nobody waits for ever.',
      { path: '^src/', pathNot: '^src/entra' },
      { path: 'node_modules/@azure/identity' },
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
      'conversations-know-no-edge',
      'Conversations work on our own types; the edge, the web server and the command line come and go.',
      { path: '^src/(conversation|cards|content|reminders|store)/' },
      { path: '^src/(teams|web|cli|main|config)' },
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
