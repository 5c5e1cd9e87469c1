import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Hit } from './searching.ts';
import type { Found } from './sources.ts';

/** Data of `cards/find/find.json`: what was found, by kind, and a field to look for something else. */
interface FindCard extends Frame {
  /** That nothing was found, or what one can look for; '' otherwise. */
  readonly intro: string;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly question: string;
  readonly query: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'find/find': FindCard;
  }
}

/** Asks what to look for. @param place what is looked through follows from it */
export const askCard = (voice: Voice, place: 'personal' | 'team' | 'facilitators', query: string): Reply => {
  const { t } = voice;
  const title = t('find.title');
  const intro = t(`find.intro.${place}`);
  const buttons = [lookFor(voice), help(voice)];
  return show('find/find', { title, intro, groups: [], question: t('find.question'), query, buttons }, title);
};

/** As many rows as a phone shows without much scrolling. */
const mostRows = 8;

/** What was found to a question, or what one can do when nothing was. */
export const foundCard = (
  voice: Voice,
  query: string,
  hits: readonly Hit<Found>[],
  { page: wanted, inTeam }: { readonly page: number; readonly inTeam: boolean },
): Reply => {
  const { t } = voice;
  const page = pageAt(byKind(hits), wanted, mostRows);
  const title = t(hits.length === 0 ? 'find.nothing' : 'find.found', { count: hits.length, query });
  const data: FindCard = {
    title,
    subtitle: page.of > 1 ? t('find.page', { number: page.number, of: page.of }) : '',
    intro: hits.length === 0 ? t('find.tryOther') : '',
    groups: groupsOf(voice, page.shown),
    question: t('find.again'),
    query: '',
    buttons: hits.length === 0 ? whenNothing(voice, inTeam) : whenFound(voice, query, page),
  };
  const rows = data.groups.flatMap((group) => group.rows.map((row) => `${row.title}: ${row.meta}`));
  return show('find/find', data, [title, data.intro, ...rows].filter((line) => line !== '').join('\n'));
};

/** The kind with the best hit first, each in its own order. */
const byKind = (hits: readonly Hit<Found>[]): readonly Hit<Found>[] =>
  headingsOf(hits).flatMap((heading) => hits.filter(({ found }) => found.heading === heading));

const groupsOf = ({ t }: Voice, hits: readonly Hit<Found>[]): FindCard['groups'] =>
  headingsOf(hits).map((heading) => ({
    heading: t(heading),
    rows: hits.filter(({ found }) => found.heading === heading).map(rowOf),
  }));

const headingsOf = (hits: readonly Hit<Found>[]) => [...new Set(hits.map(({ found }) => found.heading))];

const rowOf = ({ found: { title, meta, data }, excerpt }: Hit<Found>): Row => ({
  title,
  meta: excerpt === '' ? meta : `${meta}\n${excerpt}`,
  data,
});

const help = ({ t }: Voice): Button => ({ title: t('find.help'), data: { do: 'help.show' } });

const lookFor = ({ t }: Voice): Button => ({ title: t('find.search'), data: { do: 'find.show' }, sends: true });

const whenFound = (voice: Voice, query: string, page: Page<unknown>): Button[] => [
  ...turning(voice.t, page, (number) => ({ do: 'find.more', asked: query, page: number })),
  lookFor(voice),
];

const whenNothing = (voice: Voice, inTeam: boolean): Button[] => [
  lookFor(voice),
  ...(inTeam ? [{ title: voice.t('guidance.press.ask'), data: { do: 'guidance.ask' } } satisfies Button] : []),
  help(voice),
];
