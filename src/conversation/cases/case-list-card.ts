import type { PathwayCase } from '../../domain/case.ts';
import { casesOf, isNewTo } from '../../domain/cases.ts';
import type { PersonId } from '../../domain/identity.ts';
import type { Team } from '../../domain/team.ts';
import { benefitOf, meanOf } from '../../domain/whatMatters.ts';
import { type Reply, show } from '../reply.ts';
import { decimal, type Words } from './parts.ts';

/** More than a phone shows well; the others are opened by their code. */
const mostShown = 10;

/** The cases a person is a contact person of. */
export const caseListCard = (words: Words, team: Team, all: readonly PathwayCase[], person: PersonId): Reply => {
  const { say } = words;
  const own = casesOf(all, person);
  const shown = own.slice(0, mostShown);
  const data = {
    subtitle: own.length === 0 ? say('cases.none', { team: team.name }) : team.name,
    cases: shown.map((it) => ({
      code: it.code,
      state: [...(isNewTo(it, person) ? [say('cases.takenOver')] : []), stateOf(words, it)].join(', '),
      open: say('cases.open', { code: it.code }),
    })),
    more: own.length > mostShown ? say('cases.more', { shown: mostShown, count: own.length }) : '',
  };
  return show('case-list', data, say('cases.listSummary', { count: own.length }), { team: team.id });
};

/** «2 samtaler, gjennomsnitt 5,0, nytte 3,0»; never words of the user's. */
const stateOf = (words: Words, it: PathwayCase): string => {
  const { say } = words;
  if (it.closedAt) return say('cases.closed');
  const mean = meanOf(it.rounds.at(-1));
  if (!mean) return say('cases.noConversation');
  const benefit = benefitOf(it, it.rounds.length);
  return [
    say('cases.conversations', { count: it.rounds.length }),
    say('cases.latestMean', { mean: decimal(words, mean) }),
    ...(benefit ? [say('cases.benefit', { benefit: decimal(words, benefit.gain) })] : []),
  ].join(', ');
};
