import { dateInNorway } from '../model/calendar.ts';
import { Misses, withMiss } from '../model/misses.ts';
import { onTopic, type Person, topicNow } from '../model/person.ts';
import { timelineOf } from '../model/timeline.ts';
import { changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { AskedFrom } from './answering.ts';
import type { Arrival } from './arrival.ts';
import type { Here } from './handler.ts';
import { teamHere } from './here.ts';
import type { DialogMeans } from './means.ts';
import { handlerFor, type Request, requestOf } from './request.ts';
import type { Understood } from './understand.ts';

/** What is asked for, and what is to be remembered of a question. */
export interface Asked {
  readonly request: Request;
  /** Something was asked that there is no sure answer to. */
  readonly missed?: { readonly network: string; readonly topic: string };
}

/** As many answers as are offered for what is not understood. */
export const mostOffered = 3;

/**
 * What is asked for: a command, or what goes on from the last answer, or an answer to what was typed; else what may be
 * meant is offered.
 */
export const askedFor = async (dialog: DialogMeans, arrival: Arrival, here: Here): Promise<Asked> => {
  const { event } = arrival;
  const { answering, documents } = dialog;
  const request = requestOf(dialog, arrival);
  if (event.kind !== 'text' || !answering) return { request };
  const topic = answering.follows(event.text) ? await topicOf(dialog, arrival, here) : undefined;
  const goesOn = topic && (await answering.following(event.text, topic));
  if (goesOn) return { request: requestFor(goesOn) };
  const { asked } = request.data;
  if (request.verb !== 'help.suggest' || typeof asked !== 'string') return { request };
  const from = await askedFrom(documents, here, dateInNorway(dialog.now()));
  const { sure, likely, asks } = await answering.find(asked, from);
  if (sure !== undefined) return { request: requestFor(answering.asking(sure)) };
  const answers = likely.slice(0, mostOffered).join(',');
  return {
    request: { ...request, data: { ...request.data, answers, ...(asks && { asks: 'yes' }) } },
    ...(asks && from && { missed: { network: from.network, topic: answering.topicOf(likely[0]) } }),
  };
};

const requestFor = ({ do: verb, ...data }: Understood): Request => ({ verb, data, about: {} });

/** From which network's team something is asked; `undefined` where there is no team. */
export const askedFrom = async (documents: Documents, here: Here, today: string): Promise<AskedFrom | undefined> => {
  const { id } = teamHere(here);
  const team = id === undefined ? undefined : await documents.read(kinds.team, keys.team(id));
  if (!team) return undefined;
  const { id: network, template, sessions } = team.body.network;
  return { network, template, package: timelineOf(sessions, today).period };
};

const topicOf = async ({ documents, now }: DialogMeans, arrival: Arrival, here: Here): Promise<Person['topic']> => {
  const found = await personOf(documents, arrival, here);
  return found && topicNow(found.body, now());
};

const personOf = async (documents: Documents, { sender }: Arrival, here: Here): Promise<Loaded<Person> | undefined> =>
  'person' in here ? here.person : documents.read(kinds.person, keys.person(sender.person));

/** Remembers what a typed question was answered with, for a while, and counts one in vain. */
export const noteAsked = async (
  dialog: DialogMeans,
  arrival: Arrival,
  here: Here,
  { request, missed }: Asked,
): Promise<void> => {
  if (arrival.event.kind !== 'text') return;
  const now = dialog.now();
  const { documents } = dialog;
  if (handlerFor(dialog, here, request.verb)?.told) {
    const { id } = request.data;
    const of = typeof id === 'string' ? `${request.verb}:${id}` : request.verb;
    const change = (person: Person) => onTopic(person, of, now);
    const known = await personOf(documents, arrival, here);
    if (known) await changeLoaded(documents, known, change);
  }
  if (missed) {
    const { network, topic } = missed;
    const counted = await documents.open(kinds.misses, keys.misses(network), () => Misses.parse({ network }));
    await documents.change(counted, arrival.id, (misses) => ({
      body: withMiss(misses, dateInNorway(now).slice(0, 7), topic),
      answer: null,
    }));
  }
};
