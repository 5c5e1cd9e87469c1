/** What a team measures, and its measurements, in bokmål. */
export const nb = {
  texts: {
    measures: {
      title: 'Målinger',
    },
  },
  commands: {
    show: {
      title: 'Målinger',
      phrases: ['målinger', 'målingene våre'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly measures: Own['measures'];
  }
}
