import { renewQuestion } from '../../../../src/features/actors/actor-cards.ts';
import { itemCard } from '../../../../src/features/case/checklist/views.ts';
import { practiceCard, practiceItemCard } from '../../../../src/features/practice/practice-cards.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import type { PracticeAnswer } from '../../../../src/model/team.ts';
import { shownToTeam, usualMap } from '../../actors.ts';
import { answering, begunCase, comparedCase, dataIn, ownChecklist, team, voiceFor, walkedTeam } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'common/question'> = (language) => {
  const words = voiceFor(language);
  const inPlace = Array<PracticeAnswer>(10).fill('inPlace');
  const before = walkedTeam(team(), 'r1', '2026-09-02', [...inPlace.slice(1), 'notInPlace']);
  const underWay = walkedTeam(before, 'r2', '2026-12-03', inPlace.slice(0, 9));
  const round = underWay.practice[1];
  if (!round) throw new Error('Nothing was begun');
  const practice = (walked: typeof before) => dataIn('common/question', practiceCard(words, walked, 'coordination'));
  const item = (it: PathwayCase, at: number, from?: 'result') => {
    const found = it.checklist.items[at];
    if (!found) throw new Error('No such item');
    return dataIn('common/question', itemCard(words, it, found, from));
  };
  const begun = begunCase(language);
  const items = ownChecklist(team(), language).checklist?.items ?? [];
  return {
    usual: practice(walkedTeam(team(), 'r1', '2026-12-03', [])),
    again: { ...practice(underWay), problem: words.t('refusals.outdatedCard') },
    changing: dataIn('common/question', practiceItemCard(words, underWay, round, 'crisisPlan')),
    checklist: item(begun, 1),
    carries: item(answering(begun, 10), 8),
    correcting: item(answering(comparedCase(language), 10), 5, 'result'),
    actors: dataIn('common/question', renewQuestion(words, shownToTeam(language, usualMap(language)), 'k2')),
    long: item({ ...begun, checklist: { ...begun.checklist, items } }, 3),
  };
};
