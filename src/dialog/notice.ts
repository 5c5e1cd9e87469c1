import type { Button, Frame } from './elements.ts';
import { type About, type Reply, show } from './reply.ts';

/** Data of `cards/common/notice.json`: a few words, and what one can do now. */
interface NoticeCard extends Frame {
  readonly message: string;
}

export type Notice = Pick<NoticeCard, 'title' | 'news' | 'message' | 'buttons'>;

declare module './reply.ts' {
  interface Cards {
    readonly 'common/notice': NoticeCard;
  }
}

/** What is asked before something is done. */
interface Confirmation extends Omit<Notice, 'buttons'> {
  /** Leaves everything as it is. */
  readonly keep: Button;
  /** Further ways out of it. */
  readonly others?: readonly Button[];
  /** Does it. */
  readonly go: Button;
}

/**
 * Asks before something is done that others are told of at once, that takes somebody's access away, or that is much to
 * lose by a slip: says what will happen. What leaves everything as it is comes first, and none is made to look likelier.
 */
export const askFirst = ({ keep, others = [], go, ...it }: Confirmation, about?: About, summary?: string): Reply =>
  notice({ ...it, buttons: [keep, ...others, go] }, about, summary);

/**
 * Says something; no button is likelier than another.
 * @param summary the same as plain text, if title, what just happened and message alone do not say it
 */
export const notice = (
  it: Notice,
  about: About = {},
  summary = [it.title, it.news, it.message].filter((line) => line !== undefined).join('\n'),
): Reply => show('common/notice', { ...it, equal: true }, summary, about);
