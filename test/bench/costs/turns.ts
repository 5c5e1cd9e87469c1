import { oneLargeNetwork, realCase, writeRealCase } from '../../../src/demo/real-case.ts';
import { at8, day, makeTeam } from '../../delivery/support.ts';
import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import type { PostedActivity } from '../../support/teams.ts';
import { type KindOfTurn, personAt, press, pressedCard, say } from '../bots/activities.ts';
import { fill } from '../bots/seed.ts';
import { type } from '../typing.ts';

/** What is taken twice, and looked at the second time. */
export interface CostedTurn {
  readonly title: string;
  /** What has to be so before; not looked at. */
  readonly before?: () => Promise<unknown>;
  readonly take: () => Promise<unknown>;
}

/** When the network of the overview is in the midst of its work. */
const inTheNetwork = '2015-11-03T09:00:00Z';

/** Los on Cosmos DB, with a team and its cases and a network of thirty teams, and what people do there. */
export const turnsOnCosmos = async (): Promise<{
  readonly turns: readonly CostedTurn[];
  readonly stop: () => Promise<void>;
}> => {
  const los = await startLos({ now: at8, store: 'cosmos' });
  const person = personAt(0);
  await fill(los.documents, { teams: 1, serviceUrl: los.teams.url, day });
  const card: PostedActivity = { id: pressedCard, type: 'message' };
  los.teams.conversation(person.conversation).activities.set(pressedCard, card);
  const saying = { serviceUrl: los.teams.url, day };
  let [turns, conversations, teams] = [0, 0, 0];
  const scores = (kind: KindOfTurn) => () => post(los, say(kind, person, conversations++, saying).activity);
  const saves = () => {
    const entered = { do: 'checklist.save', item_crisisPlan: turns % 2 === 0 ? 'done' : 'notDone' };
    return post(los, press(person, ++turns, saying, entered));
  };
  const facilitator = testPerson('Anne Berg');
  const network = realCase({ seed: 1, networks: oneLargeNetwork, facilitator });
  let isWritten = false;
  const writeNetwork = async () => {
    if (isWritten) return;
    isWritten = true;
    los.clock.set(inTheNetwork);
    await writeRealCase(los.documents, network);
  };
  const costed = [
    { title: '«hjelp»', take: () => post(los, say('help', person, ++turns, saying).activity) },
    { title: 'scoring, `Action.Submit`', take: scores('submit') },
    { title: 'scoring, `Action.Execute`', take: scores('execute') },
    { title: 'saving a form, the checklist of a case', take: saves },
    { title: 'a sweep with nothing due', take: () => sweep(los, 0) },
    {
      title: 'a sweep that posts one reminder',
      before: () => makeTeam(los.documents, ++teams, { serviceUrl: los.teams.url, rooms: 1, responsible: 0 }),
      take: () => sweep(los, 1),
    },
    {
      title: 'an overview of thirty teams',
      before: writeNetwork,
      take: () => type(los, facilitator, 'hvem trenger oss'),
    },
  ];
  return { turns: costed, stop: los.stop };
};

/** @throws when Los does not answer, or does not do it */
const post = async (los: TestLos, activity: object): Promise<void> => {
  const { status } = await los.post(activity);
  const { refused } = los.logs.findLast(({ msg }) => msg === 'turn') ?? {};
  if (status >= 300 || refused !== undefined) throw new Error(`it was answered with ${status} ${refused}`);
};

/** @throws when another number of messages was posted */
const sweep = async (los: TestLos, expected: number): Promise<void> => {
  const { sent } = await los.sweep();
  if (sent !== expected) throw new Error(`${sent} messages were posted, not ${expected}`);
};
