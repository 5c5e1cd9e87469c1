import { hash } from 'node:crypto';
import { z } from 'zod';
import { shortened } from '../language/format.ts';
import { compiled } from '../model/compiled.ts';
import { findNationalIdentityNumber } from '../model/privacy.ts';
import type { Arrival } from './arrival.ts';
import { fromAscii } from './ascii.ts';
import type { Button } from './elements.ts';
import { fileToken } from './file-sent.ts';
import type { Handler, Here, Repertoire } from './handler.ts';
import { isAmongFacilitators } from './here.ts';
import type { Understand } from './understand.ts';
import type { Verb } from './verb.ts';

/** What a button hands back beside its own data; made by `renderCard`, parsed because it comes from outside. */
const AboutBack = z.object({
  key: z.string().max(64),
  team: z.string().max(64).optional(),
  network: z.string().max(64).optional(),
  code: z.string().max(64).optional(),
  thread: z.string().max(64).optional(),
  announcement: z.string().max(64).optional(),
  round: z.string().max(64).optional(),
  application: z.string().max(64).optional(),
  version: z.number().int().optional(),
});

/** The fields of a form that hold what was typed, as `renderCard` tells. */
const Typed = z.object({ asked: z.array(z.string()) });

/** What is not understood is handed on to be looked at again, as much of it as a question can be: some 500 signs. */
const longestAsked = 490;

/** What somebody asks for, the same whether it was typed or pressed. */
export interface Request {
  /** As it came; `unknown` when no handler has it, since it goes into the log, where nobody can write what they like. */
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly about: Partial<z.infer<typeof AboutBack>>;
}

export const requestOf = (
  { handlers, understand }: Pick<Repertoire, 'handlers'> & { readonly understand: Understand },
  { event, scope }: Arrival,
): Request => {
  if (event.kind === 'text') {
    const { do: verb, ...data } = understand(event.text, scope === 'personal' ? 'personal' : 'together');
    const asked = verb === 'help.suggest' && { asked: shortened(event.text, longestAsked) };
    return { verb, data: { ...data, ...asked }, about: {} };
  }
  if (event.kind === 'file') {
    const verb = [...handlers].find(([_, { takesFile }]) => takesFile)?.[0] ?? 'unknown';
    return { verb, data: { file: fileToken(event.file) }, about: {} };
  }
  if (event.kind !== 'press') return { verb: event.kind, data: {}, about: {} };
  const { do: verb, los, ...data } = handedBack(event.data);
  const known = typeof verb === 'string' && handlers.has(verb);
  return { verb: known ? verb : 'unknown', data, about: compiled(AboutBack).safeParse(los).data ?? {} };
};

/**
 * What came, where something written in a card's field counts as typed: a message. Nothing does that would say who a person
 * is: it does not lie in the chat, and is refused in the field.
 */
export const asTyped = ({ handlers }: Pick<Repertoire, 'handlers'>, arrival: Arrival): Arrival => {
  if (arrival.event.kind !== 'press') return arrival;
  const { do: verb, ...data } = handedBack(arrival.event.data);
  const field = typeof verb === 'string' ? handlers.get(verb)?.typedIn : undefined;
  const text = field === undefined ? undefined : data[field];
  if (typeof text !== 'string' || text.trim() === '' || findNationalIdentityNumber(text)) return arrival;
  return { ...arrival, event: { kind: 'text', text } };
};

/** What a button brought, with its letters; what people typed in its fields stays as they typed it. */
const handedBack = (data: Request['data']): Request['data'] => {
  const asked = compiled(Typed).safeParse(data['los']).data?.asked ?? [];
  const typed = Object.entries(data).filter(([field]) => asked.includes(field));
  return { ...fromAscii(data), ...Object.fromEntries(typed) };
};

/**
 * A business key: the same button of the same card with the same input by the same person is the same command. Where each
 * press counts, only what is delivered twice is; where the first one decides, so is every other button of the card.
 */
export const commandIdOf = (arrival: Arrival, { about, verb, data }: Request, handler: Handler | undefined): string => {
  if (about.key === undefined || handler?.anew) return arrival.id;
  const pressed = handler?.once ? [] : [verb, data];
  const what = JSON.stringify([about.key, arrival.sender.person, ...pressed]);
  // Copied: a piece of a longer text is compared sign by sign, with every command that a document remembers.
  return Buffer.from(hash('sha256', what, 'base64url')).toString('latin1', 0, 22);
};

/** A short text that a button or a form hands over beside what it is about. */
export const textIn = ({ data }: Request, field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' && value.length <= 64 ? value : undefined;
};

/** What a button hands back to ask for the very same, about something that is named. */
export const sameAbout = (
  { verb, data }: Request,
  about: { readonly team: string; readonly code?: string },
): Button['data'] => ({
  ...(data as Button['data']),
  do: verb as Verb,
  los: about,
});

/** The handler that a verb reaches here. */
export const handlerFor = (repertoire: Repertoire, here: Here, verb: string): Handler | undefined =>
  handlerAmong(repertoire, verb, isAmongFacilitators(here));

/** The handler that a verb reaches: a network's facilitators have counterparts of their own where they talk. */
export const handlerAmong = (
  { handlers }: Repertoire,
  verb: string,
  amongFacilitators: boolean,
): Handler | undefined => {
  const found = handlers.get(verb);
  const counterpart = found?.amongFacilitators;
  return counterpart !== undefined && amongFacilitators ? handlers.get(counterpart) : found;
};
