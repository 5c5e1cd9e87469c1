import { newShare } from '../../src/features/learning/new-share.ts';
import { prepare } from '../../src/features/learning/rules.ts';
import { askForTalk } from '../../src/features/learning/talk-rules.ts';
import type { Language } from '../../src/model/identity.ts';
import { type Share, SharedContent } from '../../src/model/sharing.ts';
import type { Talk } from '../../src/model/talk.ts';
import type { Team } from '../../src/model/team.ts';
import { testPerson } from '../support/los.ts';
import { teamOf } from '../support/team.ts';
import { voiceFor } from './cases.ts';
import { longTeam, wordsIn } from './support.ts';

export { dataIn } from './cases.ts';

const kari = testPerson('Kari Nordmann');
const at = '2026-11-29T09:00:00Z';

export const own: Team = teamOf({ name: 'Solvik', id: 'team2', members: [kari] });
export const other: Team = teamOf({ name: 'Fjordvik', members: [kari] });
export const long: Team = teamOf({ name: longTeam, members: [kari] });

/** Whoever looks at the cards of this feature, in a team's chat. */
export const looking = (language: Language, picture = () => ({ url: '', large: '' })) => ({
  ...voiceFor(language),
  me: kari,
  picture,
  today: '2026-12-01',
});

/** What a team shares of something it has tried. */
export const contentIn = (language: Language, more: Partial<SharedContent> = {}): SharedContent => {
  const { either } = wordsIn(language);
  return SharedContent.parse({
    at,
    language,
    kind: 'afterDischarge',
    title: either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst'),
    did: either(
      'Vi ringer brukere dagen etter at de er kommet hjem, før lunsj.',
      'Vi ringjer brukarar dagen etter at dei er komne heim, før lunsj.',
    ),
    happened: either('To av tre svarte med en gang.', 'To av tre svara med ein gong.'),
    learnt: either('Formiddagen passer best.', 'Føremiddagen passar best.'),
    ...more,
  });
};

export const shareOf = (team: Team, content: SharedContent, what: Share['what'] = 'action'): Share => {
  const { draft, ...share } = prepare(newShare(team, what, 'a1'), team, content);
  return { ...share, shared: draft };
};

/** A team has asked another for a talk, with two days to choose between. */
export const talkIn = (language: Language, to: Team = other): Talk => {
  const { either } = wordsIn(language);
  const asked = {
    id: 'k1',
    stuck: 'time' as const,
    words: either('Hvem ringer, og når på dagen?', 'Kven ringjer, og når på dagen?'),
    times: ['2026-12-08', '2026-12-10'].map((on) => ({ on, clock: either('klokken 12', 'klokka 12') })),
  };
  return askForTalk(own, to, shareOf(to, contentIn(language)), asked, at);
};
