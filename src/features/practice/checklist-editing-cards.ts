import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { rowTitle } from '../../dialog/question-rows.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import type { ChecklistItem } from '../../model/case.ts';
import { checklistOf, checklistVersion, hasOwnChecklist, maximumItems } from '../../model/checklist-editing.ts';
import type { Team } from '../../model/team.ts';
import { itemText, coordinationChecklist as proposal } from '../case/index.ts';

/** Data of `cards/practice/checklist-edit.json`: the team's coordination checklist, to make its own. */
interface ChecklistEditCard extends Frame {
  readonly intro: string;
  /** The items in order, each to press. */
  readonly rows: readonly Row[];
  /** Whose list it is. */
  readonly hint: string;
}

/** Data of `cards/practice/checklist-item.json`: one item of the team's checklist, its words and its place. */
interface ChecklistItemCard extends Frame {
  readonly intro: string;
  /** The words of an item that cannot be reworded; then they are not asked for. Else ''. */
  readonly fixed: string;
  readonly words: string;
  readonly place: string;
  readonly places: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'practice/checklist-edit': ChecklistEditCard;
    readonly 'practice/checklist-item': ChecklistItemCard;
  }
}

/** What these cards need to know of the turn. */
type Reader = Pick<Turn, 't'>;

const aboutList = (team: Team): About => ({ team: team.id, version: checklistVersion(team) });

interface Around {
  readonly news?: string;
  readonly problem?: string;
  /** The index of an item that is to be in view. */
  readonly from?: number;
}

/** Items shown at a time, so that a card stays small also when a team has many and long ones. */
const itemsAtATime = 10;

/** The team's checklist, every item to press. */
export const editCard = ({ t }: Reader, team: Team, around: Around = {}): Reply => {
  const { news = '', problem = '' } = around;
  const items = checklistOf(team, { proposal });
  const page = pageAt(items, Math.floor((around.from ?? 0) / itemsAtATime) + 1, itemsAtATime);
  const from = (page.number - 1) * itemsAtATime;
  const title = t('checklistEditing.title', { team: team.name });
  const button = (what: 'new' | 'restore' | 'walk', verb: Verb) => ({
    title: t(`checklistEditing.press.${what}`),
    data: { do: verb },
  });
  const data: ChecklistEditCard = {
    problem,
    news,
    title,
    intro: t('checklistEditing.message'),
    rows: page.shown.map((item, index) => ({
      title: rowTitle(t, from + index + 1, itemText(t, item)),
      meta: item.carries ? t('checklistEditing.carries') : '',
      data: { do: 'checklist.item', item: item.id },
    })),
    hint: t(hasOwnChecklist(team) ? 'checklistEditing.own' : 'checklistEditing.proposal'),
    buttons: [
      ...turning(t, page, (number) => ({ do: 'checklist.edit', from: (number - 1) * itemsAtATime })),
      ...(items.length < maximumItems ? [button('new', 'checklist.newItem')] : []),
      ...(hasOwnChecklist(team) ? [button('restore', 'checklist.askRestore')] : []),
      button('walk', 'practice.choose'),
    ],
  };
  return show('practice/checklist-edit', data, news === '' ? title : news, aboutList(team));
};

/** The form of a new item; it stands last unless another place is chosen. */
export const newItemCard = ({ t }: Reader, team: Team, showing: Showing = {}): Reply => {
  const count = checklistOf(team, { proposal }).length + 1;
  const title = t('checklistEditing.new');
  const data: ChecklistItemCard = {
    title,
    intro: t('checklistEditing.newIntro'),
    fixed: '',
    words: valueIn(showing, 'text'),
    ...placeFields(t, count, showing, count),
    buttons: [{ title: t('checklistEditing.press.add'), data: { do: 'checklist.addItem' }, sends: true }],
    cancel: { do: 'checklist.edit' },
  };
  return show('practice/checklist-item', data, title, aboutList(team));
};

/** The form of an item: its words and its place; one that is filled in from the scores can only be moved. */
export const itemCard = ({ t }: Reader, team: Team, item: ChecklistItem, showing: Showing = {}): Reply => {
  const items = checklistOf(team, { proposal });
  const place = items.findIndex(({ id }) => id === item.id) + 1;
  const text = itemText(t, item);
  const title = t(item.carries ? 'checklistEditing.move' : 'checklistEditing.edit');
  const remove: Button = {
    title: t('checklistEditing.press.remove'),
    data: { do: 'checklist.askRemove', item: item.id },
  };
  const data: ChecklistItemCard = {
    title,
    intro: t(item.carries ? 'checklistEditing.moveIntro' : 'checklistEditing.editIntro'),
    fixed: item.carries ? text : '',
    words: item.carries ? '' : valueIn(showing, 'text', text),
    ...placeFields(t, place, showing, items.length),
    buttons: [
      { title: t('checklistEditing.press.save'), data: { do: 'checklist.saveItem', item: item.id }, sends: true },
      ...(item.carries ? [] : [remove]),
    ],
    cancel: { do: 'checklist.edit' },
  };
  return show('practice/checklist-item', data, title, aboutList(team));
};

const placeFields = (t: Reader['t'], place: number, showing: Showing, count: number) => ({
  place: valueIn(showing, 'place', String(place)),
  places: Array.from({ length: count }, (_, index) => ({
    title: t('checklistEditing.place', { number: index + 1, items: count }),
    value: String(index + 1),
  })),
});

export const confirmRemoval = ({ t }: Reader, team: Team, item: ChecklistItem): Reply => {
  const message = t('checklistEditing.removeMessage', { item: itemText(t, item) });
  const keep: Button = { title: t('checklistEditing.press.keep'), data: { do: 'checklist.edit' } };
  const data = { do: 'checklist.remove', item: item.id } as const;
  const go: Button = { title: t('checklistEditing.press.confirmRemove'), data };
  return askFirst({ title: t('checklistEditing.remove'), message, keep, go }, aboutList(team), message);
};

export const confirmRestoring = ({ t }: Reader, team: Team): Reply => {
  const message = t('checklistEditing.restoreMessage');
  const keep: Button = { title: t('checklistEditing.press.keepOurs'), data: { do: 'checklist.edit' } };
  const go: Button = { title: t('checklistEditing.press.confirmRestore'), data: { do: 'checklist.restore' } };
  return askFirst({ title: t('checklistEditing.restore'), message, keep, go }, aboutList(team), message);
};
