import type { Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Slot } from '../../model/coaching.ts';
import type { Team } from '../../model/team.ts';
import { clockOf, minutesOf } from '../../model/time-of-day.ts';
import { aboutTalk } from './cards.ts';
import { heldOn, openTalk, timesProposed, usualMinutes } from './rules.ts';

/** Data of `cards/coaching/coaching-propose.json`: up to three times, and where to meet. */
interface CoachingProposeCard extends Frame {
  readonly slots: readonly {
    readonly number: number;
    readonly heading: string;
    readonly on: string;
    readonly time: string;
  }[];
  readonly link: string;
}

/** Data of `cards/coaching/coaching-note.json`: when a talk was held, and the one step agreed. */
interface CoachingNoteCard extends Frame {
  readonly on: string;
  readonly minutes: string;
  readonly step: string;
  readonly who: string;
  readonly due: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'coaching/coaching-propose': CoachingProposeCard;
    readonly 'coaching/coaching-note': CoachingNoteCard;
  }
}

type Reader = Pick<Turn, 't' | 'today'>;

/** @param suggested the times it begins with; a form that comes back has what was entered, and nothing else */
export const proposeForm = ({ t }: Reader, team: Team, showing: Showing, suggested: readonly Slot[] = []): Reply => {
  const { proposed } = openTalk(team) ?? {};
  const data: CoachingProposeCard = {
    title: t('coaching.propose.title'),
    subtitle: team.name,
    slots: Array.from({ length: timesProposed }, (_, at) => {
      const [number, slot] = [at + 1, suggested[at]];
      return {
        number,
        heading: t('coaching.propose.slot', { number }),
        on: valueIn(showing, `on${number}`, slot?.on),
        time: valueIn(showing, `time${number}`, slot && clockOf(minutesOf(slot.time))),
      };
    }),
    link: valueIn(showing, 'link', proposed?.link),
    buttons: [{ title: t('coaching.press.send'), data: { do: 'coaching.sendProposal' }, sends: true }],
    cancel: { do: 'coaching.brief' },
  };
  return show('coaching/coaching-propose', data, data.title, aboutTalk(team, 'facilitator'));
};

export const noteForm = ({ t, today }: Reader, team: Team, showing: Showing): Reply => {
  const open = openTalk(team);
  const again = heldOn(team, today);
  const agreedOn = open?.agreed && open.agreed.slot.on <= today ? open.agreed.slot.on : undefined;
  const data: CoachingNoteCard = {
    title: t('coaching.note.title'),
    subtitle: team.name,
    on: valueIn(showing, 'on', again?.held?.on ?? agreedOn ?? today),
    minutes: valueIn(showing, 'minutes', String(again?.held?.minutes ?? usualMinutes)),
    step: valueIn(showing, 'step', again?.step?.text),
    who: valueIn(showing, 'who', again?.step?.who),
    due: valueIn(showing, 'due', again?.step?.due),
    buttons: [{ title: t('coaching.press.save'), data: { do: 'coaching.saveNote' }, sends: true }],
    cancel: { do: 'coaching.brief' },
  };
  return show('coaching/coaching-note', data, data.title, aboutTalk(team, 'facilitator'));
};
