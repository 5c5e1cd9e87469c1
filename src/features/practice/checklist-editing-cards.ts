import type { ChecklistEditCard } from '../../../cards/checklist-edit.ts';
import type { ChecklistItemCard } from '../../../cards/checklist-item.ts';
import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Notice, notice } from '../../dialog/notice.ts';
import { type Entered, writtenIn } from '../../dialog/reading.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import type { ChecklistItem } from '../../model/case.ts';
import { checklistOf, checklistVersion, hasOwnChecklist, maximumItems } from '../../model/checklist-editing.ts';
import type { Team } from '../../model/team.ts';
import { itemText, coordinationChecklist as proposal } from '../case/index.ts';

/** What these cards need to know of the turn. */
type Reader = Pick<Turn, 't'>;

interface Again {
  readonly entered?: Entered;
  readonly problem?: string;
}

const aboutList = (team: Team): About => ({ team: team.id, version: checklistVersion(team) });

interface Around {
  readonly news?: string;
  readonly problem?: string;
  /** The index of an item that is to be in view. */
  readonly from?: number;
}

/** Items shown at a time, so that a card stays small also when a team has many and long ones. */
const itemsAtATime = 10;

const pageOf = (from: number, count: number): number => {
  const index = Math.min(Math.max(from, 0), count - 1);
  return index - (index % itemsAtATime);
};

/** The team's checklist, every item to press. */
export const editCard = ({ t }: Reader, team: Team, around: Around = {}): Reply => {
  const { news = '', problem = '' } = around;
  const items = checklistOf(team, { proposal });
  const from = pageOf(around.from ?? 0, items.length);
  const shown = items.slice(from, from + itemsAtATime);
  const title = t('checklistEditing.title', { team: team.name });
  const button = (what: 'new' | 'restore' | 'walk', verb: Verb) => ({
    title: t(`checklistEditing.press.${what}`),
    data: { do: verb },
  });
  const data: ChecklistEditCard = {
    problem,
    news,
    title,
    message: t('checklistEditing.message'),
    rows: shown.map((item, index) => ({
      title: t('checklist.question', { number: from + index + 1, item: itemText(t, item) }),
      meta: item.carries ? t('checklistEditing.carries') : '',
      data: { do: 'checklist.item', item: item.id },
    })),
    note: t(hasOwnChecklist(team) ? 'checklistEditing.own' : 'checklistEditing.proposal'),
    actions: [
      ...moreButton(t, items.length, from),
      ...(items.length < maximumItems ? [button('new', 'checklist.newItem')] : []),
      ...(hasOwnChecklist(team) ? [button('restore', 'checklist.askRestore')] : []),
      button('walk', 'practice.choose'),
    ],
  };
  return show('checklist-edit', data, news === '' ? title : news, aboutList(team));
};

/** To the next items, and from the last ones back to the first. */
const moreButton = (t: Reader['t'], count: number, from: number): Button[] => {
  if (count <= itemsAtATime) return [];
  const next = from + itemsAtATime < count ? from + itemsAtATime : 0;
  const title = t(next === 0 ? 'checklistEditing.press.first' : 'checklistEditing.press.more');
  return [{ title, data: { do: 'checklist.edit', from: next } }];
};

/** The form of a new item; it stands last unless another place is chosen. */
export const newItemCard = ({ t }: Reader, team: Team, { entered = {}, problem = '' }: Again = {}): Reply => {
  const count = checklistOf(team, { proposal }).length + 1;
  const heading = t('checklistEditing.new');
  const data: ChecklistItemCard = {
    problem,
    heading,
    intro: t('checklistEditing.newIntro'),
    fixed: '',
    words: writtenIn(entered, 'text') ?? '',
    ...placeFields(t, count, entered, count),
    save: { title: t('checklistEditing.press.add'), data: { do: 'checklist.addItem' } },
    actions: [back(t)],
  };
  return show('checklist-item', data, heading, aboutList(team));
};

/** The form of an item: its words and its place; one that is filled in from the scores can only be moved. */
export const itemCard = (
  { t }: Reader,
  team: Team,
  item: ChecklistItem,
  { entered = {}, problem = '' }: Again = {},
): Reply => {
  const items = checklistOf(team, { proposal });
  const place = items.findIndex(({ id }) => id === item.id) + 1;
  const text = itemText(t, item);
  const heading = t(item.carries ? 'checklistEditing.move' : 'checklistEditing.edit');
  const remove: Button = {
    title: t('checklistEditing.press.remove'),
    data: { do: 'checklist.askRemove', item: item.id },
  };
  const data: ChecklistItemCard = {
    problem,
    heading,
    intro: t(item.carries ? 'checklistEditing.moveIntro' : 'checklistEditing.editIntro'),
    fixed: item.carries ? text : '',
    words: item.carries ? '' : (writtenIn(entered, 'text') ?? text),
    ...placeFields(t, place, entered, items.length),
    save: { title: t('checklistEditing.press.save'), data: { do: 'checklist.saveItem', item: item.id } },
    actions: [...(item.carries ? [] : [remove]), back(t)],
  };
  return show('checklist-item', data, heading, aboutList(team));
};

const placeFields = (t: Reader['t'], place: number, entered: Entered, count: number) => ({
  place: writtenIn(entered, 'place') ?? String(place),
  places: Array.from({ length: count }, (_, index) => ({
    title: t('checklistEditing.place', { number: index + 1, items: count }),
    value: String(index + 1),
  })),
});

const back = (t: Reader['t']): Button => ({
  title: t('checklistEditing.press.back'),
  data: { do: 'checklist.edit' },
});

export const confirmRemoval = ({ t }: Reader, team: Team, item: ChecklistItem): Reply => {
  const message = t('checklistEditing.removeMessage', { item: itemText(t, item) });
  const data: Notice = {
    title: t('checklistEditing.remove'),
    message,
    buttons: [
      { title: t('checklistEditing.press.keep'), data: { do: 'checklist.edit' } },
      { title: t('checklistEditing.press.confirmRemove'), data: { do: 'checklist.remove', item: item.id } },
    ],
  };
  return notice(data, aboutList(team), message);
};

export const confirmRestoring = ({ t }: Reader, team: Team): Reply => {
  const message = t('checklistEditing.restoreMessage');
  const data: Notice = {
    title: t('checklistEditing.restore'),
    message,
    buttons: [
      { title: t('checklistEditing.press.keepOurs'), data: { do: 'checklist.edit' } },
      { title: t('checklistEditing.press.confirmRestore'), data: { do: 'checklist.restore' } },
    ],
  };
  return notice(data, aboutList(team), message);
};
