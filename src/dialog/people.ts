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

/**
 * Everybody in the chat as Teams has them, the one who writes first. Where Teams does not give the roster, it is that one
 * alone.
 */
const rosterHere = async ({ chat, me }: Turn): Promise<ChatMember[]> => {
  // Teams may refuse to tell, which must not keep a team from being set up: others are added later.
  const found = await chat.members().catch(() => []);
  const mine = found.find(({ person }) => person === me.person);
  const others = found.filter((one) => one !== mine);
  return [{ ...mine, ...me, name: me.name || (mine?.name ?? '') }, ...others];
};

/** Those in the chat as Teams has them; none in a personal chat, which has nobody to offer. */
export const rosterAround = async (turn: Turn): Promise<readonly ChatMember[]> =>
  turn.scope === 'personal' ? [] : rosterHere(turn);

/** People under names that can be read and told apart, the one who writes first. */
export const readable = ({ t, me }: Turn, people: readonly ChatMember[]): ChatMember[] => {
  const given = new Map<string, number>();
  const named = people.map((one) => {
    if (one.name.trim() !== '') return one;
    const name = t(one.guest ? 'people.nameless.guest' : 'people.nameless.other');
    const number = (given.get(name) ?? 0) + 1;
    given.set(name, number);
    return { ...one, name: number === 1 ? name : `${name} ${number}` };
  });
  const isMe = ({ person }: ChatMember) => Number(person === me.person);
  return named.sort((one, other) => isMe(other) - isMe(one) || one.name.localeCompare(other.name, 'nb'));
};

/** Everybody in the chat. */
export const peopleHere = async (turn: Turn): Promise<ChatMember[]> => readable(turn, await rosterHere(turn));

/** Who could be picked. */
export const peopleAround = async (turn: Turn): Promise<ChatMember[]> => readable(turn, await rosterAround(turn));

/** A name as it is shown where people are picked: of a guest Los may be unable to write to, one should know. */
export const titleOf = ({ t }: Pick<Turn, 't'>, { name, guest }: Pick<ChatMember, 'name' | 'guest'>): string =>
  guest && !name.startsWith(t('people.nameless.guest')) ? t('people.guest', { name }) : name;

/** The fields that people are picked with. */
export const pickedFields = { picked: severalOf(z.string()), names: written } as const;

/** A card's way of picking people, with what was picked before. */
export const pickerOf = (turn: Turn, people: readonly ChatMember[], showing: Showing): PeoplePicker => {
  const askNames = people.length > tickedSideBySide;
  return {
    hasPeople: people.length > 0,
    askNames,
    people: askNames ? [] : people.map((one) => ({ title: titleOf(turn, one), value: keyOf(one.person) })),
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

/** Those whose names begin so, each part of it: «kari» is Kari Nordmann. Nobody, where no name is said. */
export const called = <P extends { readonly name: string }>(people: readonly P[], name: string): P[] => {
  const wanted = partsOf(name);
  return people.filter((one) => {
    const parts = partsOf(one.name);
    return wanted.length > 0 && wanted.every((part) => parts.some((own) => own.startsWith(part)));
  });
};

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '');
