import type { Voice } from './handler.ts';

/** An address that people wrote, as a line to press: its host is said, so that one sees where it leads. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

const address = /https?:\/\/[^\s<>"«»“”]+/giu;
const sentenceEnd = ".,;:!?'’*_]}";
/** Of a longer one the card would not have room; it stands in the text. */
const longest = 300;
const most = 3;

/** The first few addresses of a text. */
export const linksIn = ({ t }: Pick<Voice, 't'>, text: string): Link[] => {
  const written = [...text.matchAll(address)].map(([one]) => endOf(one));
  const found = new Map(written.flatMap((one) => safe(one) ?? []).map((url) => [url.href, url]));
  return [...found.values()]
    .slice(0, most)
    .map(({ href, hostname }) => ({ title: t('common.open', { host: hostname.replace(/^www\./, '') }), url: href }));
};

/** What ends a sentence is none of it, nor is a bracket that has begun before it. */
const endOf = (written: string): string => {
  let unopened = written.split(')').length - written.split('(').length;
  let end = written.length;
  for (; end > 0; end -= 1) {
    const last = written.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!sentenceEnd.includes(last)) break;
  }
  return written.slice(0, end);
};

/** Nothing that pretends to lead elsewhere than it does: «https://helsenorge.no@example.org». */
const safe = (written: string): URL | undefined => {
  const url = URL.parse(written);
  const isOpen = url?.username === '' && url.password === '' && url.hostname.includes('.');
  return isOpen && url.href.length <= longest ? url : undefined;
};
