/** The walls between the rooms of src/ (docs/architecture.md). */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What any room may know: how long Los waits, for tokens, and what it makes only when it is asked for. */
const ground = '(patience|entra|lazily|project)\\.ts$';
/** The rooms every feature stands on, the lowest first. */
const rooms = ['model', 'language', 'store', 'upkeep', 'reports', 'assistant', 'dialog', 'reminders'];

module.exports = {
  forbidden: [
    only(
      'sdk-at-the-edge',
      'Only src/teams knows the bot SDK, so that moving on to its successor touches one room. Bare bots to compare with are made of it.',
      { pathNot: '^(src/teams|test/bench/peers)/' },
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
      'model-is-pure',
      'The model imports nothing but itself and date, holiday and validator libraries, some only when they are needed.',
      { path: '^src/model/' },
      {
        pathNot:
          '^(src/model/|node_modules/(zod|temporal-polyfill|temporal-utils|date-holidays|@navikt/fnrvalidator)/|(node:)?module$)',
      },
    ),
    only(
      'rules-are-pure',
      'The rules of a feature are made of the model and of the rules beside them.',
      { path: '^src/features/.*rules\\.ts$' },
      { pathNot: '^src/(model/|features/.*rules\\.ts$)' },
    ),
    only(
      'features-by-their-index',
      'A feature shows in its index.ts what others may use of it.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/[^/]+/', pathNot: '^src/features/($1/|[^/]+/index\\.ts$)' },
    ),
    only(
      'features-know-no-edge',
      'What a feature does it does on our own types; the edge, the web server and the command line come and go.',
      { path: '^src/features/' },
      { path: `^src/(?!features/|${rooms.join('/|')}/|${ground})` },
    ),
    ...rooms.map((room, at) =>
      only(
        `${room}-is-low`,
        `Each room knows those below it alone: ${rooms.join(' < ')} < features.`,
        { path: `^src/${room}/` },
        { path: `^src/(?!${rooms.slice(0, at + 1).join('/|')}/|${ground})` },
      ),
    ),
    only(
      'assistant-is-apart',
      'What is told to a language model is made of what it is handed: it sees no store and nothing of what is shown.',
      { path: '^src/assistant/' },
      { path: `^src/(?!assistant/|model/|${ground})` },
    ),
    only(
      'models-in-the-assistant',
      'Only src/assistant knows the client of language models.',
      { path: '^src/', pathNot: '^src/assistant/' },
      { path: 'node_modules/openai/' },
    ),
    only(
      'drawn-in-reports',
      'Only src/reports knows how a drawing becomes a picture.',
      { path: '^src/', pathNot: '^src/reports/' },
      { path: 'node_modules/(@resvg|@expo-google-fonts|pngjs|hyphen)/' },
    ),
    only(
      'scales-in-drawings',
      'Only what draws knows the libraries for scales and lines.',
      { path: '^src/', pathNot: '^src/(reports/|features/.*/drawing)' },
      { path: 'node_modules/d3-' },
    ),
    only(
      'files-in-reports',
      'Only src/reports/files knows the libraries that write and read presentations and workbooks, and mends what they write.',
      { path: '^src/', pathNot: '^src/reports/files/' },
      { path: 'node_modules/(pptxgenjs|jszip|fflate|hucre)/' },
    ),
    only(
      'pages-in-reports',
      'Only src/reports/pages knows how a web page becomes HTML; features build theirs from its kit.',
      { path: '^src/', pathNot: '^src/reports/pages/' },
      { path: 'node_modules/preact' },
    ),
    only(
      'demo-is-apart',
      'The demo uses Los; nothing of Los is there for the demo, but that an operator can fill a store with its made-up case.',
      { path: '^src/', pathNot: '^src/(demo/|cli/demo\\.ts$)' },
      { path: '^src/demo/' },
    ),
    only(
      'command-line-is-apart',
      'The command line uses Los; nothing of Los is there for it. What it says stays there.',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    only(
      'settings-are-light',
      'Wrong settings are told at once, not after a tenth of a second of holidays.',
      { path: '^src/config\\.ts$' },
      { path: 'node_modules/date-holidays/', reachable: true },
    ),
    only('no-cycles', 'A cycle is two rooms that are one.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    builtInModules: { add: ['node:sqlite'] },
  },
};
