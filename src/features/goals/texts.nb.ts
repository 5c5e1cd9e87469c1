/** A team’s goals: from a loose sentence to one that can be measured, in bokmål. */
export const nb = {
  texts: {
    goals: {
      title: 'Målene våre',
    },
  },
  commands: {
    show: {
      title: 'Målene våre',
      phrases: ['mål', 'målene våre', 'våre mål'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly goals: Own['goals'];
  }
}
