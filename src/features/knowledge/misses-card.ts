import type { Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { addDays } from '../../model/calendar.ts';
import { commonestMisses, type Misses } from '../../model/misses.ts';
import { type Topic, topicNames } from './answers/index.ts';

const halfYear = 183;

/** What a network's teams have asked that there was no sure answer to, by topic; never in whose words. */
export const missesCard = (
  { t, today }: Voice,
  network: { readonly id: string; readonly name: string },
  misses: Misses,
): Reply => {
  const monthOf = (date: string) => date.slice(0, 7);
  const now = new Map(commonestMisses(misses, monthOf(today)).map(({ topic, count }) => [topic, count]));
  const rows: Row[] = commonestMisses(misses, monthOf(addDays(today, -halfYear))).map(({ topic, count }) => ({
    title: isTopic(topic) ? t(`knowledge.topics.${topic}`) : t('knowledge.misses.other'),
    meta: t('knowledge.misses.count', { month: now.get(topic) ?? 0, half: count }),
    data: { do: 'knowledge.list', ...(isTopic(topic) && { topic }) },
  }));
  const title = t('knowledge.misses.title');
  const intro = t(rows.length === 0 ? 'knowledge.misses.none' : 'knowledge.misses.intro');
  const data = { title, subtitle: network.name, intro, gist: [intro], rows, buttons: [] };
  const summary = [title, intro, ...rows.map(({ title: topic, meta }) => `${topic}: ${meta}`)].join('\n');
  return show('knowledge/topics', data, summary, { network: network.id });
};

const isTopic = (topic: string): topic is Topic => (topicNames as readonly string[]).includes(topic);
