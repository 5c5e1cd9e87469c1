/** The actor map: whom the work depends on, in bokmål. */
export const nb = {
  texts: {
    actorMap: {
      title: 'Aktørkart',
    },
  },
  commands: {
    show: {
      title: 'Aktørkart',
      phrases: ['aktørkart', 'aktørkartet'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly actorMap: Own['actorMap'];
  }
}
