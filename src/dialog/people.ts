import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../model/identity.ts';
import { findPeople } from '../model/people.ts';
import type { ChatMember } from './arrival.ts';
import type { PeoplePicker } from './elements.ts';
import { type Showing, tickedAgain, valueIn } from './form.ts';
import type { Turn } from './handler.ts';
import { requireKnown, severalOf, written } from './reading.ts';

/** How many people can be ticked off side by side; in a larger chat their names are asked for. */
const tickedSideBySide = 10;

/** Stands for a person on a card, where the whole id would take too much room. */
export const keyOf = (person: PersonId): string => createHash('sha256').update(person).digest('base64url').slice(0, 10);

/** Everybody in the chat, the one who writes first. Where Teams does not give the roster, it is that one alone. */
export const peopleHere = async ({ chat, me }: Turn): Promise<ChatMember[]> => {
  // Teams may refuse to tell, which must not keep a team from being set up: others are added later.
  const found = await chat.members().catch(() => []);
  const others = found.filter(({ person }) => person !== me.person);
  return [me, ...others.sort((a, b) => a.name.localeCompare(b.name, 'nb'))];
};

/** Who could be picked. A personal chat has nobody to offer. */
export const peopleAround = async (turn: Turn): Promise<readonly ChatMember[]> =>
  turn.scope === 'personal' ? [] : peopleHere(turn);

/** The fields that people are picked with. */
export const pickedFields = { picked: severalOf(z.string()), names: written } as const;

/** A card's way of picking people, with what was picked before. */
export const pickerOf = (people: readonly ChatMember[], showing: Showing): PeoplePicker => {
  const askNames = people.length > tickedSideBySide;
  return {
    hasPeople: people.length > 0,
    askNames,
    people: askNames ? [] : people.map(({ name, person }) => ({ title: name, value: keyOf(person) })),
    picked: tickedAgain(showing, 'picked'),
    names: valueIn(showing, 'names'),
  };
};

/**
 * The people who were picked: always out of those who may be.
 * @throws Refusal `personNotFound`, `personAmbiguous`; `outdatedCard` when one is not here any more
 */
export const pickedPeople = (
  people: readonly ChatMember[],
  { picked, names }: { readonly picked: readonly string[]; readonly names: string },
): ChatMember[] => {
  const byKey = new Map(people.map((one) => [keyOf(one.person), one]));
  requireKnown(picked, [...byKey.keys()]);
  const ticked = picked.flatMap((key) => byKey.get(key) ?? []);
  return [...new Set([...ticked, ...findPeople(people, names)])];
};
