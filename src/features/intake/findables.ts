import type { Findable, FindEntry } from '../../dialog/finding.ts';
import type { Turn } from '../../dialog/handler.ts';
import type { Application } from '../../model/intake.ts';
import { applicationsIn, roundsIn } from '../../upkeep/lists.ts';
import { nameOfApplication, stateWords } from './application-card.ts';
import { inOrder, newestFirst } from './desk-rules.ts';

/** As many rounds of a network as are looked through, the newest. */
const mostRounds = 3;

/** Applications by municipality, and by what they say of the work; who is in them is not looked for. */
export const applicationsFound: Findable = {
  kind: 'application',
  heading: 'intake.found',
  may: { network: 'intake.run' },
  entries: async (turn, { networks }) => {
    const found = await Promise.all(networks.map(({ id }) => ofNetwork(turn, id)));
    return found.flat().map((one) => entryOf(turn, one));
  },
};

const ofNetwork = async (turn: Turn, network: string): Promise<readonly Application[]> => {
  const rounds = newestFirst(await roundsIn(turn.documents, network)).slice(0, mostRounds);
  const found = await Promise.all(rounds.map(({ id }) => applicationsIn(turn.documents, id)));
  return inOrder(found.flat());
};

const entryOf = (turn: Turn, application: Application): FindEntry => ({
  title: nameOfApplication(turn.t, application),
  texts: Object.values(application.form.answers).filter((answer) => answer !== ''),
  unseen: [application.form.healthTrust],
  meta: stateWords(turn, application),
  data: {
    do: 'intake.application',
    network: application.network,
    los: { round: application.round, application: application.id },
  },
});
