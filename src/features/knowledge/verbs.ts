import { z } from 'zod';
import { askedFrom } from '../../dialog/answering.ts';
import { type Handlers, handler, type Voice } from '../../dialog/handler.ts';
import { audienceOf } from '../../dialog/here.ts';
import { page } from '../../dialog/reading.ts';
import { spokenLanguages } from '../../language/languages.ts';
import { translate } from '../../language/texts.ts';
import { healthCommunities } from '../../model/health-communities.ts';
import { Language } from '../../model/identity.ts';
import { Refusal } from '../../model/refusal.ts';
import { answerCard } from './answer-card.ts';
import { answerOf, type Topic, topicNames } from './answers/index.ts';
import { areaCard, topicCard, topicsCard } from './topic-cards.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'knowledge.show': 'knowledge';
    'knowledge.list': 'knowledge';
    'knowledge.area': 'knowledge';
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

/** What everybody may read, wherever they ask. */
export const knowledgeHandlers = {
  'knowledge.show': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    input: shown,
    anew: true,
    run: async (turn, { id, in: language }) => {
      const answer = answerOf(id);
      if (!answer) throw new Refusal('unknownAnswer');
      const isSpoken = language !== undefined && spokenLanguages().includes(language);
      const voice: Voice = isSpoken ? { ...turn, language, t: translate(language, audienceOf(turn.here)) } : turn;
      return [await answerCard(turn, answer, voice)];
    },
  }),
  'knowledge.list': handler({
    on: 'nothing',
    may: 'knowledge.read',
    seenBy: 'asAsked',
    input: listed,
    run: async (turn, { topic, page: wanted }) => {
      if (topic !== undefined) return [topicCard(turn, topic, wanted)];
      const from = await askedFrom(turn.documents, turn.here, turn.today);
      return [topicsCard(turn, from?.template)];
    },
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
} satisfies Handlers;
