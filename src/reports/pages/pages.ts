import { z } from 'zod';
import { type Translate, translate } from '../../language/texts.ts';
import type { Instant, Language } from '../../model/identity.ts';
import type { Documents } from '../../store/documents.ts';
import type { Seal } from '../seal.ts';
import { openSealed } from '../sealed.ts';
import { fieldsOf, languageChoice, readerLanguage } from './asked.ts';
import { documentOf, type PageContent, Paragraph } from './html.ts';

/** What there are web pages of, by name: each feature adds the data that an address holds. */
export interface PageKinds {}

/** A page, as what its address holds. */
export type PageWanted = PageKinds[keyof PageKinds];

/** What a page is answered with. */
export interface PageMeans {
  readonly documents: Documents;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** The whole address of a page, for whoever is to keep it. */
  address(wanted: PageWanted): string;
}

/** What somebody asks of a page. Everything in it comes from outside: ask for what is known, and bound what is kept. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  readonly language: Language;
  readonly t: Translate;
  /** What stands after `?` in the address; the choice of language is not the feature's. */
  readonly query: URLSearchParams;
  /** What was filled in; empty unless something was sent. Line breaks are `\n`, and there are no other control signs. */
  readonly fields: URLSearchParams;
  /** The same address with something else after the `?`, in the language chosen. */
  link(query: Readonly<Record<string, string>>): string;
  /** Whether it was saved by the script as somebody writes: it wants `json`. */
  readonly isAuto: boolean;
  /** Who asks, as a code that lasts as long as this process: to bound how often one address does something. */
  readonly caller: string;
}

/** What the script is told when it saves as somebody writes. */
export interface AutoSaved {
  readonly saved: boolean;
  /** What is said of it. */
  readonly message: string;
  /** Fields to be set anew, such as the version of what was saved. */
  readonly set?: Readonly<Record<string, string>>;
  /** What is wrong, by the field; '' takes back what was said. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Whether to stop trying: somebody else has changed it, or it is not open any more. */
  readonly over?: boolean;
}

export type PageAnswer =
  | { readonly page: PageContent; readonly status?: 200 | 404 | 409 | 410 | 422 | 429 }
  | { readonly goTo: PageWanted; readonly query?: Readonly<Record<string, string>> }
  | { readonly json: AutoSaved; readonly status?: 200 | 409 | 422 | 429 };

/** A kind of page that a feature serves. */
export interface Serving<K extends keyof PageKinds = keyof PageKinds> {
  readonly kind: K;
  readonly shape: z.ZodType<PageKinds[K]>;
  answer(means: PageMeans, wanted: PageKinds[K], request: PageRequest): Promise<PageAnswer>;
}

/** What a turn can do with pages. */
export interface Pages {
  /** Where one is found, by whoever has the address. */
  address(wanted: PageWanted): string;
}

/** A request as it came in. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  /** What stands after the `?`. */
  readonly query: string;
  readonly body: string;
  readonly acceptLanguage: string;
  readonly accept: string;
  readonly caller: string;
}

/** What goes out. */
export type Served = { readonly kind: string; readonly status: number } & (
  | { readonly html: string }
  | { readonly location: string }
  | { readonly json: AutoSaved }
);

/** Why nothing was done about a request. */
export type Unserved = 'unknown' | 'tooMany' | 'tooLarge' | 'notForm' | 'failed';

export interface ServedPages extends Pages {
  /** @param rest what stands in the address after the path of pages */
  answer(rest: string, asked: Asked): Promise<Served>;
  unserved(why: Unserved, asked: Pick<Asked, 'query' | 'acceptLanguage' | 'accept'>): Served;
}

/** The address of a page here, without its token. */
export const pagePath = '/skjema/';

const statuses: Readonly<Record<Unserved, number>> = {
  unknown: 404,
  tooMany: 429,
  tooLarge: 413,
  notForm: 415,
  failed: 500,
};

const Sealed = z.object({ page: z.looseObject({ kind: z.string() }) });

/**
 * Web pages for those who have no Los. Nobody signs in: who has a page's address may see it, and nobody can make one up, as
 * what it is about stands in it sealed (docs/decisions/0062-web-pages.md).
 * @param base what an address begins with, up to its token
 * @throws Error when two features serve pages of one kind
 */
export const createPages = (parts: {
  readonly seal: Seal;
  readonly documents: Documents;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly base: () => string;
  readonly kinds: readonly Serving[];
}): ServedPages => {
  const { seal, documents, now, newId, base } = parts;
  const kinds = new Map(parts.kinds.map((one) => [String((one as { kind: string }).kind), one]));
  if (kinds.size < parts.kinds.length) throw new Error('pages: a kind is served by two features');
  const token = (page: PageWanted): string => seal.close(JSON.stringify({ page }));
  const address: Pages['address'] = (wanted) => `${base()}${token(wanted)}`;
  const means: PageMeans = { documents, now, newId, address };
  const unserved: ServedPages['unserved'] = (why, asked) => {
    const language = readerLanguage(asked);
    const t = translate(language);
    const [title, words] = [t(`webPages.${why}.title`), t(`webPages.${why}.words`)];
    const status = statuses[why];
    if (wantsJson(asked)) return { kind: why, status, json: { saved: false, message: words } };
    const content = { title, body: Paragraph(words) };
    return { kind: why, status, html: documentOf({ language, t, content, choice: languageChoice(asked.query) }) };
  };
  const opened = (rest: string) => {
    const sealed = openSealed(seal, Sealed, rest);
    const kind = sealed && kinds.get(sealed.page.kind);
    const { data } = kind?.shape.safeParse(sealed?.page) ?? {};
    return kind && data ? { kind, data } : undefined;
  };
  return {
    address,
    unserved,
    answer: async (rest, asked) => {
      const found = opened(rest);
      if (!found) return unserved('unknown', asked);
      const kind = String((found.kind as { kind: string }).kind);
      const request = requestOf(asked);
      const answer = await found.kind.answer(means, found.data, request);
      if ('json' in answer) return { kind, status: answer.status ?? 200, json: answer.json };
      if ('goTo' in answer)
        return { kind, status: 303, location: `${token(answer.goTo)}${queryFor(answer.query, asked.query)}` };
      const { language, t } = request;
      const html = documentOf({ language, t, content: answer.page, choice: languageChoice(asked.query) });
      return { kind, status: answer.status ?? 200, html };
    },
  };
};

const requestOf = ({ method, query, body, caller, ...asked }: Asked): PageRequest => {
  const language = readerLanguage({ query, ...asked });
  const fields = fieldsOf(method === 'POST' ? body : '');
  return {
    method,
    language,
    t: translate(language),
    query: fieldsOf(query),
    fields,
    link: (wanted) => queryFor(wanted, query) || '?',
    isAuto: method === 'POST' && wantsJson(asked),
    caller,
  };
};

const wantsJson = ({ accept }: Pick<Asked, 'accept'>): boolean => accept.startsWith('application/json');

/** Whoever has chosen a language keeps it. */
const queryFor = (wanted: Readonly<Record<string, string>> | undefined, query: string): string => {
  const chosen = fieldsOf(query).get('sprak');
  const all = new URLSearchParams({ ...wanted, ...(chosen === null ? {} : { sprak: chosen }) }).toString();
  return all && `?${all}`;
};
