/** Where a team is in its improvement work: phases and the IHI score, in bokmål. */
export const nb = {
  texts: {
    progress: {
      title: 'Fasene våre',
    },
  },
  commands: {
    show: {
      title: 'Fasene våre',
      phrases: ['faser', 'fasene våre'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly progress: Own['progress'];
  }
}
