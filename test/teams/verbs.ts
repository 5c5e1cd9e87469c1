import { z } from 'zod';
import { type Handlers, handler, type Turn } from '../../src/dialog/handler.ts';
import { type Reply, show, text } from '../../src/dialog/reply.ts';
import type { Verb } from '../../src/dialog/verb.ts';
import type { FeatureNamed } from '../../src/features/feature.ts';
import { Person } from '../../src/model/person.ts';
import { keys, kinds } from '../../src/store/kinds.ts';

declare module '../../src/dialog/verb.ts' {
  interface Verbs {
    'edge.menu': 'edge';
    'edge.count': 'edge';
    'edge.words': 'edge';
    'edge.beside': 'edge';
    'edge.both': 'edge';
    'edge.break': 'edge';
    'edge.roster': 'edge';
    'edge.slow': 'edge';
  }
}

const anything = z.looseObject({});

const notice = (title: string, ...buttons: readonly string[]): Extract<Reply, { kind: 'card' }> => ({
  ...(show(
    'common/notice',
    {
      title,
      message: '',
      // «gone» is none, like a button on a card that is older than the code.
      buttons: buttons.map((verb) => ({ title: verb, data: { do: `edge.${verb}` as Verb } })),
    },
    `${title} i korthet`,
  ) as Extract<Reply, { kind: 'card' }>),
});

const verb = (run: (turn: Turn) => Promise<readonly Reply[]> | readonly Reply[]) =>
  handler({ on: 'nothing', may: 'help.see', input: anything, run });

/** Adds one to a number kept with the person, in a change that has one effect per command. */
const count = async (turn: Turn): Promise<readonly Reply[]> => {
  const { person } = turn.me;
  const mine = await turn.documents.open(kinds.person, keys.person(person), () =>
    Person.parse({ id: person, tenant: turn.tenant }),
  );
  const { answer } = await turn.documents.change(mine, turn.commandId, (body) => {
    const currentTeam = `${body.currentTeam ?? ''}+`;
    return { body: { ...body, currentTeam }, answer: currentTeam.length };
  });
  return [notice(`Talt til ${answer}`, 'count')];
};

/** What «slow» does before it answers. */
export const slowness: { wait: () => Promise<void> } = { wait: async () => undefined };

const verbs = {
  'edge.menu': verb(() => [
    text('Velg det som passer.'),
    notice('Meny', 'count', 'words', 'beside', 'both', 'break', 'roster', 'slow', 'gone'),
  ]),
  'edge.count': verb(count),
  'edge.words': verb(() => [text('Bare ord *uten* kort.'), text('Og noen til.')]),
  'edge.beside': verb(() => [{ ...notice('Ved siden av'), keepPressed: true }]),
  'edge.both': verb(() => [text('Først dette.'), notice('I stedet'), notice('I tillegg')]),
  'edge.break': verb(() => {
    throw new Error('Kari Nordmann fikk noe til å gå galt');
  }),
  'edge.roster': verb(async ({ chat }) => [text(`${(await chat.members()).length} i chatten`)]),
  'edge.slow': verb(async () => {
    await slowness.wait();
    return [notice('Omsider')];
  }),
} satisfies Handlers;

/** A capability that shows the edge from every side; no user meets it. */
export const edgeFeature: FeatureNamed<'edge'> = {
  name: 'edge',
  texts: { nb: { texts: {} }, nn: { texts: {} } },
  verbs,
};
