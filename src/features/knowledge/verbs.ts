import { z } from 'zod';
import { askedFrom } from '../../dialog/asking.ts';
import { type Handlers, handler, type Turn, type Voice } from '../../dialog/handler.ts';
import { audienceOf } from '../../dialog/here.ts';
import { page } from '../../dialog/reading.ts';
import { beside, type Reply } from '../../dialog/reply.ts';
import { spokenLanguages } from '../../language/languages.ts';
import { translate } from '../../language/texts.ts';
import { healthCommunities } from '../../model/health-communities.ts';
import { Language } from '../../model/identity.ts';
import { Misses } from '../../model/misses.ts';
import { Refusal } from '../../model/refusal.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { answerCard } from './answer-card.ts';
import { answerOf, type Topic, topicNames } from './answers/index.ts';
import { missesCard } from './misses-card.ts';
import { areaCard, topicCard, topicsCard } from './topic-cards.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'knowledge.show': 'knowledge';
    'knowledge.list': 'knowledge';
    'knowledge.ask': 'knowledge';
    'knowledge.area': 'knowledge';
    'knowledge.misses': 'knowledge';
  }
}

const shown = z.object({
  id: z.string().max(80),
  in: Language.optional().catch(undefined),
});
const listed = z.object({
  topic: z
    .enum(topicNames as [Topic, ...Topic[]])
    .optional()
    .catch(undefined),
  page,
});
const area = z.object({ area: z.string().max(40).optional() });

/** All there are answers about. */
const everything = async (turn: Turn): Promise<readonly Reply[]> => {
  const from = await askedFrom(turn.documents, turn.here, turn.today);
  return [topicsCard(turn, from?.template)];
};

/** What everybody may read, wherever they ask. */
export const knowledgeHandlers = {
  'knowledge.show': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    told: true,
    input: shown,
    anew: true,
    run: async (turn, { id, in: language }) => {
      const answer = answerOf(id);
      if (!answer) throw new Refusal('unknownAnswer');
      const isSpoken = language !== undefined && spokenLanguages().includes(language);
      const voice: Voice = isSpoken ? { ...turn, language, t: translate(language, audienceOf(turn.here)) } : turn;
      // Beside the pressed card: it may be a task or a reminder whose other buttons are still of use.
      return [beside(await answerCard(turn, answer, voice))];
    },
  }),
  'knowledge.list': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    input: listed,
    run: (turn, { topic, page: wanted }) => (topic === undefined ? everything(turn) : [topicCard(turn, topic, wanted)]),
  }),
  'knowledge.ask': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    typedIn: 'question',
    form: true,
    input: z.object({ question: z.string().optional() }),
    anew: true,
    // Whatever is written is answered as if it had been typed; here comes only an empty field.
    run: everything,
    again: everything,
  }),
  'knowledge.area': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    input: area,
    anew: true,
    run: (turn, { area: wanted }) => [
      areaCard(
        turn,
        healthCommunities.find(({ id }) => id === wanted),
      ),
    ],
  }),
  'knowledge.misses': handler({
    on: 'network',
    may: 'overview.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => {
      const { id, name } = turn.target.body;
      const found = await turn.documents.read(kinds.misses, keys.misses(id));
      return [missesCard(turn, { id, name }, found?.body ?? Misses.parse({ network: id }))];
    },
  }),
} satisfies Handlers;
