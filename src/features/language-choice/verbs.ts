import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, type Here, handler, type Turn } from '../../dialog/handler.ts';
import { audienceOf } from '../../dialog/here.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { nameOf, spokenLanguages } from '../../language/languages.ts';
import { type Translate, translate } from '../../language/texts.ts';
import { Language } from '../../model/identity.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'language.show': 'language-choice';
    'language.choose': 'language-choice';
  }
}

const chosen = z.object({ language: Language });

/** Bokmål, nynorsk or English: a chat's choice for everyone in it, a person's choice in the personal chat. */
export const languageHandlers = {
  'language.show': handler({
    on: 'nothing',
    may: 'language.choose',
    seenBy: 'senderIfPossible',
    input: z.object({}),
    run: (turn) => [languageCard(turn.t, turn.here, 'language.now')],
  }),
  'language.choose': handler({
    on: 'nothing',
    may: 'language.choose',
    input: chosen,
    run: async (turn, { language }) => {
      await choose(turn, language);
      return [languageCard(translate(language, audienceOf(turn.here)), turn.here, 'language.chosen')];
    },
  }),
} satisfies Handlers;

const choose = async ({ here, documents, commandId }: Turn, language: Language): Promise<void> => {
  if ('room' in here) {
    await documents.change(here.room, commandId, (room) => ({ body: { ...room, language }, answer: null }));
  } else {
    await documents.change(here.person, commandId, (person) => ({ body: { ...person, language }, answer: null }));
  }
};

const languageCard = (t: Translate, here: Here, what: 'language.now' | 'language.chosen'): Reply => {
  const title = t(what);
  const message = t('room' in here ? 'language.hereForAll' : 'language.forYou');
  return notice({ title, message, buttons: spokenLanguages().map(button) }, {}, `${title}. ${message}`);
};

const button = (language: Language): Button => ({
  title: nameOf(language),
  data: { do: 'language.choose', language },
});
