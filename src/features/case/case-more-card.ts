import type { Button } from '../../../cards/button.ts';
import type { CaseMoreCard } from '../../../cards/case-more.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatList } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Team } from '../../model/team.ts';
import { aboutCase, type Words } from './parts.ts';
import { nextRound } from './scores/rules.ts';
import { contactsOf } from './sharing/rules.ts';

/** Everything one can do with a case, where the case's own card has room for the likeliest only. */
export const caseMoreCard = (words: Words, it: PathwayCase, team: Team): Reply => {
  const { say, language } = words;
  const names = contactsOf(team, it).map(({ name }) => name);
  const title = say('cases.title', { code: it.code });
  const data: CaseMoreCard = {
    title,
    subtitle: say('cases.about', {
      count: names.length,
      names: formatList(language, names),
      date: formatDate(language, dateInNorway(it.createdAt)),
    }),
    groups: it.closedAt
      ? [looking(words, it), all(words)]
      : [conversation(words, it), coordination(words), handling(words), all(words)],
  };
  return show('case-more', data, title, aboutCase(it));
};

type Group = CaseMoreCard['groups'][number];

/** Teams shows at most six buttons together. */
const conversation = ({ say }: Words, it: PathwayCase): Group => ({
  heading: say('cases.matters'),
  actions: [
    { title: say('cases.actions.activities'), data: { do: 'activities.edit' } },
    { title: say('wheel.actions.show'), data: { do: 'wheel.show' } },
    { title: say('cases.actions.score', { number: nextRound(it) }), data: { do: 'scores.new' } },
    ...results(say, it),
  ],
});

const coordination = ({ say }: Words): Group => ({
  heading: say('cases.coordination'),
  actions: [
    { title: say('plan.fact'), data: { do: 'plan.show' } },
    { title: say('cases.actions.checklist'), data: { do: 'checklist.show' } },
    { title: say('hph.fact'), data: { do: 'hph.show' } },
  ],
});

const looking = ({ say }: Words, it: PathwayCase): Group => ({
  heading: say('cases.matters'),
  actions: [...results(say, it), { title: say('wheel.actions.show'), data: { do: 'wheel.show' } }],
});

const results = (say: Words['say'], it: PathwayCase): Button[] =>
  it.rounds.length > 0
    ? [
        { title: say('cases.actions.result'), data: { do: 'scores.show' } },
        { title: say('whatMatters.actions.history'), data: { do: 'scores.history' } },
        { title: say('whatMatters.actions.copy'), data: { do: 'scores.copy' } },
      ]
    : [];

const handling = ({ say }: Words): Group => ({
  heading: say('cases.handling'),
  actions: [
    { title: say('cases.actions.nextConversation'), data: { do: 'conversation.plan' } },
    { title: say('cases.actions.share'), data: { do: 'case.share' } },
    { title: say('cases.actions.handOver'), data: { do: 'case.handOver' } },
    { title: say('cases.actions.close'), data: { do: 'case.close' } },
  ],
});

const all = ({ say }: Words): Group => ({
  heading: say('cases.others'),
  actions: [
    { title: say('cases.actions.mine'), data: { do: 'case.list' } },
    { title: say('cases.actions.new'), data: { do: 'case.new' } },
  ],
});
