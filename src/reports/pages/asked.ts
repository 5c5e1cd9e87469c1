import { languageFor, spokenIn, spokenLanguages } from '../../language/languages.ts';
import type { Language } from '../../model/identity.ts';

/** More fields than any form of ours has. */
const mostFields = 500;

/** What a form holds, without what nobody writes on purpose: control signs other than line breaks and tabs, and signs that turn the direction of what stands after them. */
export const fieldsOf = (encoded: string): URLSearchParams => {
  const entries = [...new URLSearchParams(encoded)].slice(0, mostFields);
  return new URLSearchParams(entries.map(([name, value]) => [name, cleaned(value)]));
};

const cleaned = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '');

/** The language that was chosen on the page, or else the first that the browser asks for and Los has. */
export const readerLanguage = ({
  query,
  acceptLanguage,
}: {
  readonly query: string;
  readonly acceptLanguage: string;
}): Language => {
  const chosen = spokenLanguages().find((code) => code === new URLSearchParams(query).get('sprak'));
  return chosen ?? languageFor(askedFor(acceptLanguage));
};

/** The first that Los has: whoever asks for Danish and then nynorsk reads nynorsk. */
const askedFor = (acceptLanguage: string): string | undefined =>
  acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '')
    .find((code) => spokenIn(code) !== undefined);

/** The same address in another language. */
export const languageChoice =
  (query: string) =>
  (language: Language): string => {
    const all = fieldsOf(query);
    all.set('sprak', language);
    return `?${all}`;
  };
