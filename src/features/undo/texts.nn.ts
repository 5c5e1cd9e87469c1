import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Taking something back, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    refusals: {
      nothingToUndo: 'Det er ikkje noko å angre her no. Det du tek bort, kan du angre i eit døgn.',
      undoOfAnother: 'Berre den som tok dette bort, kan angre det.',
      undoOver: 'Det er meir enn eit døgn sidan, så dette kan ikkje angrast lenger.',
      changedSince: 'Dette er endra etterpå, så det kan ikkje angrast. Det som står no, gjeld.',
    },
  },
  commands: {
    take: {
      title: 'Angre',
      does: 'Få tilbake det siste du tok bort',
      phrases: ['angra', 'angra det', 'angre det sist', 'gjer om', 'gjer det om', 'få det att'],
    },
  },
};
