import { undoable } from '../../dialog/undoing.ts';
import { PosterWords } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { posterCard } from './poster-card.ts';
import { posterParts, wordsOf, writePoster } from './rules.ts';
import { shownOf } from './shown.ts';

const Words = PosterWords.pick({ title: true, users: true, nextStep: true });

/** The team's own words on its poster, written over. */
export const posterRewritten = undoable({
  kind: 'posterWords',
  from: 'team',
  may: 'improvement.work',
  was: Words,
  before: (team: Team) => {
    const words = wordsOf(team);
    return posterParts.some((part) => words[part] !== '') ? Words.parse(words) : undefined;
  },
  version: (team) => wordsOf(team).version,
  restore: (team, words, _, { now }) => writePoster(team, { words, seen: undefined }, now),
  done: 'poster.undone',
  card: async (turn, team) => posterCard(turn, await shownOf(turn, team)),
});
