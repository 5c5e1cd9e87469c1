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
        'angre det',
        'angre det siste',
        'angre siste',
        'jeg angrer',
        'gjør om',
        'gjør det om',
        'ta det tilbake',
        'ta tilbake',
        'få det tilbake',
        'det var feil',
        'ups',
        'undo',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
