import { previewCard, restPreview, writeForm } from '../../../../src/features/intake/deciding-cards.ts';
import { application, dataIn, desk, longApplication, round } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'intake/intake-write'> = (language) => {
  const voice = desk(language);
  const text = 'Takk for søknaden. Dere får bli med, og det gleder vi oss til.';
  return {
    usual: dataIn('intake/intake-write', previewCard(voice, application(), { what: 'accepted', text })),
    form: dataIn(
      'intake/intake-write',
      writeForm(voice, application(), { what: 'accepted', network: 'Gode pasientforløp', showing: {} }),
    ),
    rest: dataIn(
      'intake/intake-write',
      restPreview(voice, round, { text, rest: Array.from({ length: 12 }, () => longApplication) }),
    ),
  };
};
