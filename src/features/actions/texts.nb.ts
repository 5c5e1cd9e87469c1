/** What a team tries, step by step, in bokmål. */
export const nb = {
  texts: {
    actions: {
      title: 'Tiltakene våre',
    },
  },
  commands: {
    show: {
      title: 'Tiltakene våre',
      phrases: ['tiltak', 'tiltakene våre'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly actions: Own['actions'];
  }
}
