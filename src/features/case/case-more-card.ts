import type { Button, Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatList } from '../../language/format.ts';
import { actorMapOf } from '../../model/actors.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Team } from '../../model/team.ts';
import { toCase } from './case-card.ts';
import { aboutCase } from './parts.ts';
import { toScores } from './scores/under-way.ts';
import { contactPersonsOf } from './sharing/rules.ts';

/** Data of `cards/case/case-more.json`: everything one can do with a case, in groups. */
interface CaseMoreCard extends Frame {
  readonly groups: readonly { readonly heading: string; readonly actions: readonly Button[] }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/case-more': CaseMoreCard;
  }
}

/** Everything one can do with a case, where the case's own card has room for the likeliest only. */
export const caseMoreCard = (voice: Voice, it: PathwayCase, team: Team): Reply => {
  const { t, language } = voice;
  const names = contactPersonsOf(team, it).map(({ name }) => name);
  const title = t('cases.title', { code: it.code });
  const data: CaseMoreCard = {
    title,
    subtitle: t('cases.about', {
      count: names.length,
      names: formatList(language, names),
      date: formatDate(language, dateInNorway(it.createdAt)),
    }),
    groups: it.closedAt
      ? [looking(voice, it), all(voice)]
      : [conversation(voice, it), coordination(voice), handling(voice), all(voice)],
    buttons: [toCase(voice)],
  };
  return show('case/case-more', data, title, aboutCase(it));
};

type Group = CaseMoreCard['groups'][number];

/** Teams shows at most six buttons together. */
const conversation = (voice: Voice, it: PathwayCase): Group => ({
  heading: voice.t('cases.matters'),
  actions: [
    { title: voice.t('cases.actions.activities'), data: { do: 'activities.edit' } },
    { title: voice.t('wheel.actions.show'), data: { do: 'wheel.show' } },
    toScores(voice, it),
    ...results(voice.t, it),
  ],
});

const coordination = ({ t }: Voice): Group => ({
  heading: t('cases.coordination'),
  actions: [
    { title: t('plan.fact'), data: { do: 'plan.show' } },
    { title: t('cases.actions.checklist'), data: { do: 'checklist.show' } },
    { title: t('hph.fact'), data: { do: 'hph.show' } },
    actorMap(t),
  ],
});

const looking = ({ t }: Voice, it: PathwayCase): Group => ({
  heading: t('cases.matters'),
  actions: [
    ...results(t, it),
    { title: t('wheel.actions.show'), data: { do: 'wheel.show' } },
    ...(actorMapOf(it).actors.length > 0 ? [actorMap(t)] : []),
  ],
});

const actorMap = (t: Voice['t']): Button => ({ title: t('actorMap.title'), data: { do: 'caseActors.show' } });

const results = (t: Voice['t'], it: PathwayCase): Button[] =>
  it.rounds.length > 0
    ? [
        { title: t('cases.actions.result'), data: { do: 'scores.show' } },
        { title: t('scores.actions.history'), data: { do: 'scores.history' } },
        { title: t('scores.actions.copy'), data: { do: 'scores.copy' } },
      ]
    : [];

const handling = ({ t }: Voice): Group => ({
  heading: t('cases.handling'),
  actions: [
    { title: t('cases.actions.nextConversation'), data: { do: 'conversation.plan' } },
    { title: t('cases.actions.share'), data: { do: 'case.share' } },
    { title: t('cases.actions.handOver'), data: { do: 'case.handOver' } },
    { title: t('cases.actions.close'), data: { do: 'case.close' } },
  ],
});

const all = ({ t }: Voice): Group => ({
  heading: t('cases.others'),
  actions: [
    { title: t('cases.actions.mine'), data: { do: 'case.list' } },
    { title: t('cases.actions.new'), data: { do: 'case.new' } },
  ],
});
