/** Taking something back, in bokmål. */
export const nb = {
  texts: {
    refusals: {
      nothingToUndo: 'Det er ikke noe å angre her nå. Det du tar bort, kan du angre i et døgn.',
      undoOfAnother: 'Bare den som tok dette bort, kan angre det.',
      undoOver: 'Det er mer enn et døgn siden, så dette kan ikke angres lenger.',
      changedSince: 'Dette er endret etterpå, så det kan ikke angres. Det som står nå, gjelder.',
    },
  },
  commands: {
    take: {
      title: 'Angre',
      does: 'Få tilbake det siste du tok bort',
      phrases: [
        'angre',
        'angre det siste',
        'gjør om',
        'gjør om det siste',
        'slettet feil',
        'jeg slettet feil ta det tilbake',
        'jeg slettet noe ved en feil',
        'ta det tilbake',
        'det var feil',
        'ups',
        'undo',
        'jeg tok feil',
        'feil',
        'oops',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
