/** The poster of a team’s work, in bokmål. */
export const nb = {
  texts: {
    poster: {
      title: 'Lag plakat',
    },
  },
  commands: {
    show: {
      title: 'Lag plakat',
      phrases: ['lag plakat', 'plakat', 'plakaten'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly poster: Own['poster'];
  }
}
