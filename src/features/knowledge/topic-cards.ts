import type { Choice, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { type HealthCommunity, healthCommunities } from '../../model/health-communities.ts';
import type { NetworkTemplate } from '../../model/network.ts';
import { wordsOf } from './answer-card.ts';
import { type Topic, topicNames, topics } from './answers/index.ts';

/** Data of `cards/knowledge/topics.json`: the answers about one thing, or other topics to look into. */
interface TopicsCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

/** Data of `cards/knowledge/ask.json`: what there are answers about, and a field to ask in. */
interface AskCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

/** Data of `cards/knowledge/area.json`: the health communities to choose from, and who is in the chosen one. */
interface AreaCard extends Frame {
  readonly intro: string;
  readonly groups: readonly { readonly text: string }[];
  readonly area: string;
  readonly areas: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'knowledge/ask': AskCard;
    readonly 'knowledge/topics': TopicsCard;
    readonly 'knowledge/area': AreaCard;
  }
}

const ofTemplate: Readonly<Partial<Record<Topic, NetworkTemplate>>> = {
  tasks2014: 'rop2014',
  tasks2022: 'national2022',
};

/** All that one can ask about; of the tasks only those of the own network, where there is one. */
export const topicsCard = ({ t }: Voice, template: NetworkTemplate | undefined): Reply => {
  const isOurs = (topic: Topic) => template === undefined || (ofTemplate[topic] ?? template) === template;
  const rows: Row[] = topicNames.filter(isOurs).map((topic) => ({
    title: t(`knowledge.topics.${topic}`),
    meta: t('knowledge.many', { count: topics[topic].length }),
    data: { do: 'knowledge.list', topic },
  }));
  const intro = t('knowledge.intro');
  const data: AskCard = {
    title: t('knowledge.title'),
    intro,
    gist: [intro],
    rows,
    buttons: [{ title: t('knowledge.ask'), data: { do: 'knowledge.ask' }, sends: true }],
  };
  return show('knowledge/ask', data, [data.title, intro, ...rows.map(({ title }) => title)].join('\n'));
};

const mostRows = 10;

/** The answers about one thing. */
export const topicCard = (voice: Voice, topic: Topic, wanted: number | undefined): Reply => {
  const { t, language } = voice;
  const page = pageAt(topics[topic], wanted, mostRows);
  const rows: Row[] = page.shown.map((answer) => ({
    title: wordsOf(answer, language).title,
    meta: '',
    data: { do: 'knowledge.show', id: answer.id },
  }));
  const data: TopicsCard = {
    title: t(`knowledge.topics.${topic}`),
    subtitle: page.of > 1 ? t('knowledge.page', { number: page.number, of: page.of }) : '',
    intro: '',
    rows,
    buttons: [
      ...turning(t, page, (number) => ({ do: 'knowledge.list', topic, page: number })),
      { title: t('knowledge.all'), data: { do: 'knowledge.list' } },
    ],
  };
  return show('knowledge/topics', data, [data.title, ...rows.map(({ title }) => title)].join('\n'));
};

/** Which municipalities work together in a health community, in the groups that the map has. */
export const areaCard = ({ t }: Voice, chosen: HealthCommunity | undefined): Reply => {
  const groups = (chosen?.groups ?? []).map((group) => `• ${group}`);
  const intro = chosen ? t(groups.length === 0 ? 'knowledge.area.noGroups' : 'knowledge.area.groups') : '';
  const data: AreaCard = {
    title: chosen ? t('knowledge.area.chosen', { trust: chosen.trust }) : t('knowledge.area.title'),
    intro,
    groups: lines(groups),
    area: chosen?.id ?? '',
    areas: healthCommunities.map(({ id, trust }) => ({ title: trust, value: id })),
    gist: [intro, ...groups].filter((line) => line !== ''),
    buttons: [{ title: t('knowledge.area.show'), data: { do: 'knowledge.area' }, sends: true }],
    cancel: { do: 'knowledge.list' },
  };
  return show('knowledge/area', data, [data.title, intro, ...groups].filter((line) => line !== '').join('\n'));
};
