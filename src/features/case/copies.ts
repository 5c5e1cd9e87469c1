import { z } from 'zod';
import type { Voice } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { beside, type Reply, toHandOn } from '../../dialog/reply.ts';
import { nameOf, spokenLanguages } from '../../language/languages.ts';
import { isSaidIn, translate } from '../../language/texts.ts';
import type { PathwayCase } from '../../model/case.ts';
import { Language } from '../../model/identity.ts';
import { aboutCase } from './parts.ts';

/** The language a copy is asked for in, where that is not the one Los speaks here. */
export const inLanguage = z.object({ language: Language.optional().catch(undefined) });

interface Copy {
  readonly do: 'scores.copy' | 'plan.copy';
  /** What it says, in any language. */
  readonly say: (voice: Voice) => string;
}

/**
 * A copy for the user, as text to keep, and beside it a choice of the other languages in which all of it can be said. What
 * is written in the case is not translated; when that has gone, there is nothing left to hand out in another language.
 */
export const copyFor = (voice: Voice, it: PathwayCase, copy: Copy, asked?: Language): readonly Reply[] => {
  const others = it.purgedAt === undefined ? otherLanguages(voice, copy) : [];
  const language = others.find((code) => code === asked);
  if (language) return [toHandOn(copy.say({ ...voice, language, t: translate(language) }))];
  const own = toHandOn(copy.say(voice));
  return others.length === 0 ? [own] : [own, beside(choiceCard(voice, it, copy, others))];
};

const otherLanguages = (voice: Voice, { say }: Copy): readonly Language[] =>
  spokenLanguages().filter(
    (language) => language !== voice.language && isSaidIn(language, (t) => say({ ...voice, language, t })),
  );

/** «Gi kopien på …» */
export const choiceCard = ({ t }: Voice, it: PathwayCase, copy: Pick<Copy, 'do'>, others: readonly Language[]): Reply =>
  notice(
    {
      title: t('cases.copyIn.title'),
      message: t('cases.copyIn.message'),
      buttons: others.map((language) => ({ title: nameOf(language), data: { do: copy.do, language } })),
    },
    aboutCase(it),
  );
