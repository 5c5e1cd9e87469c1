import { randomUUID } from 'node:crypto';
import type { Application, ApplicationForm } from '../../../model/intake.ts';
import type { AutoSaved, PageAnswer } from '../../../reports/pages/pages.ts';
import { type AtHand, faultWords } from './at-hand.ts';
import { partPage } from './part-page.ts';
import {
  type Entered,
  enteredIn,
  type Faults,
  faultsIn,
  fieldsOfPart,
  formWith,
  markOf,
  missingFaults,
  type PartName,
  partNames,
  rowsIn,
  withoutRow,
} from './parts.ts';
import { isEditable, saved, standingOf } from './rules.ts';

/** What somebody has filled in of a part, and what is wrong with it. */
interface Sent {
  readonly part: PartName;
  readonly entered: Entered;
  readonly faults: Faults;
  /** What they began from. */
  readonly mark: string;
}

type Outcome = 'saved' | 'notOpen' | 'conflict';

/** Keeps what can be kept of a part; what cannot stays on the page, with the reason. Nothing of others is overwritten unseen. */
export const savePart = async (at: AtHand, part: PartName): Promise<PageAnswer> => {
  const sent = sentIn(at, part);
  const { answer, loaded } = await at.means.documents.change(at.application, randomUUID(), (body) => {
    const outcome = outcomeFor(at, sent, body);
    const body2 = outcome === 'saved' ? keep(at, sent, body) : body;
    return { body: body2, answer: outcome };
  });
  const now = { ...at, application: loaded };
  return at.request.isAuto ? { json: autoSaved(now, sent, answer) } : shownAfter(now, sent, answer);
};

const sentIn = ({ request, application }: AtHand, part: PartName): Sent => {
  const { fields } = request;
  const { form } = application.body;
  const all = enteredIn(part, fields, form);
  const removed = /^fjern-(\d{1,2})$/.exec(fields.get('handling') ?? '')?.[1];
  const entered = removed !== undefined && part === 'team' ? withoutRow(all, Number(removed)) : all;
  const faults = { ...faultsIn(entered), ...takenAway(application.body, part, entered) };
  return { part, entered, faults, mark: fields.get('merke') ?? '' };
};

/** What has been handed in keeps what has to be there. */
const takenAway = (application: Application, part: PartName, entered: Entered): Faults =>
  application.submittedAt === undefined || part !== 'who'
    ? {}
    : missingFaults(formWith(application.form, part, entered, {}));

const keptForm = (form: ApplicationForm, { part, entered, faults }: Sent): ApplicationForm =>
  formWith(form, part, entered, faults);

const keep = ({ request, means }: AtHand, sent: Sent, body: Application): Application =>
  saved(body, { form: keptForm(body.form, sent), language: request.language }, means.now());

const outcomeFor = ({ isOpen }: AtHand, sent: Sent, body: Application): Outcome => {
  if (!isEditable(standingOf(body, isOpen))) return 'notOpen';
  const { part, mark } = sent;
  // What is stored already is no conflict: the answer to the first time may have been lost.
  const isSame = markOf(part, keptForm(body.form, sent)) === markOf(part, body.form);
  return isSame || mark === markOf(part, body.form) ? 'saved' : 'conflict';
};

// === With a page

const shownAfter = (at: AtHand, sent: Sent, outcome: Outcome): PageAnswer => {
  const { request, application } = at;
  const { part, entered, faults } = sent;
  const handling = request.fields.get('handling') ?? '';
  const { round, id } = application.body;
  const goTo = { kind: 'application', round, application: id } as const;
  if (outcome === 'notOpen') return { goTo };
  const rows = rowsIn(entered) + (handling === 'legg-til' ? 1 : 0);
  if (outcome === 'conflict')
    return partPage(at, { part, entered, faults, rows, theirs: fieldsOfPart(part, application.body.form) });
  if (Object.keys(faults).length > 0) return partPage(at, { part, entered, faults, rows });
  if (handling === 'legg-til' || handling.startsWith('fjern-'))
    return {
      goTo,
      query: { del: part, rader: String(application.body.form.team.length + (handling === 'legg-til' ? 1 : 0)) },
    };
  const next = handling === 'se' ? undefined : partNames[partNames.indexOf(part) + 1];
  return { goTo, query: next ? { del: next } : {} };
};

// === As one writes

/** These are told at once; what may only be half written is told when one goes on. */
const atOnce: ReadonlySet<string> = new Set(['identityNumber', 'tooLong']);

const autoSaved = (at: AtHand, sent: Sent, outcome: Outcome): AutoSaved => {
  const { request, application } = at;
  const { t } = request;
  if (outcome === 'notOpen') return { saved: false, message: t('applying.notOpen'), over: true };
  if (outcome === 'conflict') return { saved: false, message: t('applying.conflict.auto'), over: true };
  const { part, entered, faults } = sent;
  const told = Object.entries(faults).filter(([, fault]) => atOnce.has(fault));
  const errors = Object.fromEntries([
    ...Object.keys(entered)
      .filter((name) => faults[name] === undefined)
      .map((name) => [name, '']),
    ...told.map(([name, fault]) => [name, faultWords(request, name, fault, entered[name] ?? '')]),
  ]);
  return {
    saved: told.length === 0,
    message: t(told.length === 0 ? 'applying.saved' : 'applying.savedButFaults'),
    set: { merke: markOf(part, application.body.form) },
    errors,
  };
};
