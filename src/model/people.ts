import { Refusal } from './refusal.ts';

/** Somebody with a name as Teams writes it. */
interface Named {
  readonly name: string;
}

/**
 * The people that are meant by names as they are written: whole names or parts of them («Kari», «nordmann»), with
 * commas, «og» or line breaks between them.
 * @throws Refusal `personNotFound`, `personAmbiguous`
 */
export const findPeople = <T extends Named>(people: readonly T[], written: string): T[] => {
  const names = written.split(/[,;\n]|(?<=\s)og(?=\s)/i).map((name) => name.trim());
  const different = new Map(names.filter((name) => name !== '').map((name) => [plain(name), name]));
  return [...new Set([...different.values()].map((name) => findPerson(people, name)))];
};

const findPerson = <T extends Named>(people: readonly T[], written: string): T => {
  const exact = people.filter(({ name }) => plain(name) === plain(written));
  const found = exact.length > 0 ? exact : people.filter(({ name }) => hasWords(name, written));
  const [one, another] = found;
  if (!one) throw new Refusal('personNotFound', { name: written });
  if (another) throw new Refusal('personAmbiguous', { name: written });
  return one;
};

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/** Every word that is written begins a word of the name. */
const hasWords = (name: string, written: string): boolean => {
  const words = plain(name).split(/[\s-]/);
  return plain(written)
    .split(/[\s-]/)
    .every((part) => words.some((word) => word.startsWith(part)));
};
