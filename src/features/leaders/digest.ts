import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { beside, type Reply } from '../../dialog/reply.ts';
import type { Person } from '../../model/person.ts';
import { Refusal } from '../../model/refusal.ts';
import { hourOf, mute, unmute, waitsUntil, withHour } from '../../model/wishes.ts';
import { retimeToday } from '../../reminders/told.ts';
import type { Loaded } from '../../store/documents.ts';
import { digestCard } from './digest-card.ts';
import { reportsFor } from './gather.ts';
import { leadershipsOf, rhythmOf, sinceLast, withRhythm } from './rules.ts';
import { savedCard, settingsFields, settingsForm, turnedOffCard } from './settings-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'digest.show': 'leaders';
    'digest.settings': 'leaders';
    'digest.save': 'leaders';
    'digest.off': 'leaders';
  }
}

const nothing = z.object({});

/** The digest of the one who asks, and when it comes. */
export const digestHandlers = {
  'digest.show': handler({
    on: 'nothing',
    may: 'digest.see',
    input: nothing,
    run: async (turn) => [await digestNow(turn, leaderHere(turn).body)],
  }),
  ...form(
    { ask: 'digest.settings', save: 'digest.save' },
    {
      on: 'nothing',
      may: 'digest.see',
      about: nothing,
      fields: settingsFields,
      show: (turn, _, showing) => settingsForm(turn, leaderHere(turn).body, showing),
      // Beside the pressed card: it is the digest, or a story, that one may want to read on in.
      ask: (turn) => beside(settingsForm(turn, leaderHere(turn).body)),
      save: async (turn, { weekday, every, hour }) => {
        const before = leaderHere(turn).body;
        const person = await change(turn, (body) => {
          const wishes = unmute(withHour(body.wishes, hour), ['digest']);
          return withRhythm({ ...body, wishes }, { weekday, every }, turn.now);
        });
        if (hourOf(before.wishes) !== hour) {
          await retimeToday(turn, `person:${person.id}`, turn.today, waitsUntil(person.wishes, turn.now));
        }
        return [savedCard(turn, person)];
      },
    },
  ),
  'digest.off': handler({
    on: 'nothing',
    may: 'digest.see',
    input: nothing,
    run: async (turn) => {
      await change(turn, (body) => ({ ...body, wishes: mute(body.wishes, ['digest']) }));
      return [turnedOffCard(turn)];
    },
  }),
} satisfies Handlers;

const digestNow = async (turn: Turn, person: Person): Promise<Reply> => {
  const since = sinceLast(person, turn.now);
  const reports = await reportsFor(turn.documents, person, since, turn.today);
  if (reports.length === 0) throw new Refusal('notLeader');
  return digestCard(turn, { person, reports, since, date: turn.today });
};

/**
 * A digest is one's own: for a leader of some team, alone with Los.
 * @throws Refusal `ownChatOnly`, `notLeader`
 */
const leaderHere = ({ here }: Turn): Loaded<Person> => {
  if (!('person' in here)) throw new Refusal('ownChatOnly');
  if (leadershipsOf(here.person.body).length === 0 || !rhythmOf(here.person.body)) throw new Refusal('notLeader');
  return here.person;
};

const change = async (turn: Turn, apply: (person: Person) => Person): Promise<Person> => {
  const { body } = await turn.documents.change(leaderHere(turn), turn.commandId, (person) => ({
    body: apply(person),
    answer: null,
  }));
  return body;
};
