import { figuresCard } from '../../../../src/features/figures/figures-card.ts';
import type { PracticeAnswer } from '../../../../src/model/team.ts';
import { contactPerson } from '../../../features/case/cases.ts';
import { followedCases } from '../../../features/figures/series.ts';
import { answering, comparedCase, dataIn, team, voiceFor, walkedTeam } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { longTeam } from '../../support.ts';

export const samples: Samples<'figures/team-figures'> = (language) => {
  const me = { person: 'tenant:leader', userId: '29:leader', name: 'Siv Åsheim' };
  const words = { ...voiceFor(language), me };
  const own = { ...words, scope: 'personal', me: { ...me, person: contactPerson } } as const;
  const walked = walkedTeam(team(), 'r1', '2026-09-02', [
    ...Array<PracticeAnswer>(7).fill('inPlace'),
    ...Array<PracticeAnswer>(3).fill('notInPlace'),
  ]);
  const one = answering(comparedCase(language), 10, { crisisPlan: 'notDone', nextOfKin: 'notDone' });
  return {
    usual: dataIn('figures/team-figures', figuresCard(words, walked, followedCases())),
    few: dataIn('figures/team-figures', figuresCard(words, team(longTeam), [one])),
    own: dataIn('figures/team-figures', figuresCard(own, walked, [one])),
  };
};
