import { phasesCard } from '../../../../src/features/progress/phases-card.ts';
import { choosePhase, tickStep } from '../../../../src/features/progress/rules.ts';
import { choosing, dataIn } from '../../progress.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'progress/phases'> = (language) => {
  const { reader, onlooker, team, long, now } = choosing(language);
  const planning = (['need', 'anchor', 'knowledge', 'map', 'goals'] as const).reduce(
    (one, step) => tickStep(one, { step, done: true }, now),
    choosePhase(team, { phase: 2, seen: undefined }, now),
  );
  const back = reader.t('progress.news.back', { number: 2, name: reader.t('progress.phases.p2') });
  return {
    usual: dataIn('progress/phases', phasesCard(reader, planning)),
    none: dataIn('progress/phases', phasesCard(reader, long)),
    other: dataIn('progress/phases', phasesCard(reader, planning, 5)),
    back: dataIn('progress/phases', phasesCard(reader, planning, undefined, back)),
    looking: dataIn('progress/phases', phasesCard(onlooker, planning)),
    lookingAtNone: dataIn('progress/phases', phasesCard(onlooker, long)),
  };
};
