import type { Button, CardPicture, Frame } from '../../../dialog/elements.ts';
import type { Turn, Voice } from '../../../dialog/handler.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { activitiesCard } from '../activities/activities-card.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { toScores } from '../scores/under-way.ts';
import { type Wheel, wheelOf } from './rules.ts';
import { areasInWords, wheelInWords } from './wheel-words.ts';

/** Data of `cards/case/wheel.json`: the conversation wheel as a picture, and the same in words. */
interface WheelCard extends Frame {
  readonly picture: CardPicture;
  /** The areas in the user's order, each with how it has moved. */
  readonly areas: readonly { readonly text: string }[];
  /** What the user masters and has around, or ''. */
  readonly resources: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/wheel': WheelCard;
  }
}

/** Whose picture it is: the address serves this person alone. */
export type Viewing = Voice & Pick<Turn, 'me' | 'picture'>;

/** The picture of a case's wheel, and what it shows in words. */
export const wheelPictured = (turn: Viewing, it: PathwayCase): CardPicture => {
  const { t, language, me } = turn;
  const { team, code, version } = it;
  return {
    ...turn.picture({ kind: 'wheel', team, code, viewer: me.person, language, version }),
    alt: wheelInWords(t, wheelOf(it)),
  };
};

/** The wheel as a picture and in words; before there is anything to draw, the form that names it. */
export const wheelCard = (turn: Viewing, it: PathwayCase, news = ''): Reply => {
  const { t } = turn;
  const wheel = wheelOf(it);
  if (wheel.sectors.length === 0) return activitiesCard(turn, it, { hint: t('wheel.needed') });
  const { code } = it;
  const data: WheelCard = {
    title: t('cards.wheel.title'),
    subtitle: t('cases.title', { code }),
    news,
    picture: wheelPictured(turn, it),
    areas: lines(areasInWords(t, wheel)),
    resources: it.resources,
    buttons: nextSteps(turn, it, wheel),
  };
  return show('case/wheel', data, t('wheel.summary', { code }), aboutCase(it));
};

const nextSteps = (voice: Voice, it: PathwayCase, { sectors }: Wheel): Button[] => {
  const { t } = voice;
  const isOrdered = sectors.some(({ place }) => place !== undefined);
  const score = toScores(voice, it);
  const order: Button = {
    title: t(isOrdered ? 'wheel.actions.reorder' : 'wheel.actions.order'),
    data: { do: 'wheel.order' },
  };
  const activities: Button = { title: t('cases.actions.activities'), data: { do: 'activities.edit' } };
  const rest = [activities, toCase(voice)];
  if (it.closedAt) return [toCase(voice)];
  return [score, ...(sectors.length < 2 ? [] : [order]), ...rest];
};
