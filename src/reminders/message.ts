import type { Button, Frame } from '../dialog/elements.ts';
import { type Reply, show } from '../dialog/reply.ts';
import { translate } from '../language/texts.ts';
import type { CalendarDate } from '../model/identity.ts';
import { accountsOf, bySection, inTime, inTurn } from './account.ts';
import type { Addressee } from './addressee.ts';
import { laterButtons } from './later.ts';
import {
  type Account,
  type Apart,
  isShared,
  leadsOnlyTo,
  type OccasionKind,
  type Part,
  type Setting,
  type Step,
  type ToTell,
} from './occasion.ts';
import type { Reminders } from './registry.ts';
import type { InboxRef } from './told.ts';

/** Data of `cards/common/reminder.json`: everything one recipient is reminded of on a day. */
interface ReminderCard extends Frame, Step {
  readonly parts: readonly Part[];
}

declare module '../dialog/reply.ts' {
  interface Cards {
    readonly 'common/reminder': ReminderCard;
  }
}

/** More buttons than this help nobody on a phone; one more for what is one press away on every reminder. */
const mostButtons = 4;

/**
 * One message for everything one recipient is reminded of: what it is, and what would be a good next step.
 * @param from the inbox it comes from, for putting it off
 */
export const messageTo = (
  reminders: Reminders,
  { language, kind }: Pick<Addressee, 'language' | 'kind'>,
  toTell: readonly ToTell[],
  today: CalendarDate,
  from: Pick<InboxRef, 'date' | 'apart'>,
): Reply => {
  const t = translate(language, kind);
  const later = laterButtons(reminders, t, from, toTell);
  const own = newestApart(reminders, toTell);
  const accounts = accountsOf(reminders, toTell, own !== undefined);
  const setting = { t, language, today, kind, from: { date: from.date }, isAlone: accounts.length === 1 };
  const parts = accounts.flatMap((account) => partsOf(reminders, setting, account));
  if (!own) return reminderCard(reminders, setting, { accounts, parts, later });
  const working = accounts.filter((account) => !leadsOnlyTo(account, 'aside'));
  const buttons = working.flatMap((account) => buttonsOf(reminders, setting, account)).slice(0, mostButtons);
  return own.occasion.message(setting, own.told, { parts, buttons, later });
};

/** Of several that have a message of their own the last says it all. */
const newestApart = (
  reminders: Reminders,
  toTell: readonly ToTell[],
): { readonly occasion: Apart<OccasionKind>; readonly told: ToTell } | undefined =>
  inTime(toTell.toReversed())
    .flatMap((told) => {
      const occasion = reminders.occasion(told.kind);
      return isShared(occasion) ? [] : [{ occasion, told }];
    })
    .at(-1);

interface Content {
  readonly accounts: readonly Account[];
  readonly parts: readonly Part[];
  readonly later: readonly Button[];
}

const reminderCard = (reminders: Reminders, setting: Setting, { accounts, parts, later }: Content): Reply => {
  const [first] = parts;
  const title = parts.length === 1 && first ? first.heading : setting.t('reminders.several');
  const [only] = setting.isAlone ? accounts : [];
  const card: ReminderCard = {
    title,
    parts: parts.length === 1 ? parts.map((part) => ({ ...part, heading: '' })) : parts,
    ...(only ? stepOf(reminders, setting, only) : noStep),
    gist: parts
      .flatMap(({ heading, lines }) => [heading, ...lines.map(({ line }) => line)])
      .filter((one) => one !== title),
    buttons: [...buttonsUnder(reminders, setting, accounts), ...later],
  };
  return show('common/reminder', card, inOneLine(title, parts), only ? aboutOf(reminders, only) : {});
};

/** Nobody listens longer; the rest stands on the card. */
const longestSpoken = 600;

/** The same in one line, for notifications. */
const inOneLine = (title: string, parts: readonly Part[]): string => {
  const said = parts.flatMap(({ heading, lines }) => [heading, ...lines.map(({ line }) => line.replace(/^• /, ''))]);
  const all = [...new Set([title, ...said])].join('. ').replaceAll('?.', '?');
  return all.length > longestSpoken ? `${all.slice(0, longestSpoken).trimEnd()} …` : all;
};

// === Of one team

const partsOf = (reminders: Reminders, setting: Setting, account: Account): Part[] =>
  inTurn(reminders, account).flatMap(({ section, told }) => section.parts(setting, told, account));

/** What is most likely next comes first. What leads aside gives way to what leads to the team's work or its cases. */
const buttonsOf = (reminders: Reminders, setting: Setting, account: Account): Button[] => {
  const isAside = leadsOnlyTo(account, 'aside');
  const wanted = bySection(reminders, account).filter(({ section }) => isAside || section.leadsTo !== 'aside');
  return [
    ...wanted.flatMap(({ section, told }) => section.buttons(setting, told, account)),
    ...reminders.additions.flatMap((addition) => addition.buttons?.(setting, account) ?? []),
  ]
    .sort((one, other) => one.rank - other.rank)
    .map(({ button }) => button)
    .filter(({ data }) => !account.isAimed || 'los' in data);
};

const noStep: Step = { stepTitle: '', step: '' };

const stepOf = (reminders: Reminders, setting: Setting, account: Account): Step =>
  reminders.additions.map(({ step }) => step?.(setting, account)).find((step) => step !== undefined) ?? noStep;

const aboutOf = (reminders: Reminders, account: Account) => {
  const versions = reminders.additions.map((addition) => addition.version?.(account));
  const version = versions.find((one) => one !== undefined);
  return { team: account.team.id, ...(version !== undefined && { version }) };
};

// === Of one or several teams

const buttonsUnder = (reminders: Reminders, setting: Setting, accounts: readonly Account[]): Button[] => {
  const buttons = accounts.flatMap((account) => buttonsOf(reminders, setting, account)).slice(0, mostButtons);
  const last = reminders.additions.flatMap((addition) => addition.last?.(setting, accounts) ?? []);
  return [...buttons, ...last].slice(0, mostButtons + 1);
};
