import type { Frame } from './elements.ts';
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

/**
 * Says something, or asks before something is done that cannot simply be done again; no button is likelier than another.
 * @param summary the same as plain text, if title, what just happened and message alone do not say it
 */
export const notice = (
  it: Notice,
  about: About = {},
  summary = [it.title, it.news, it.message].filter((line) => line !== undefined).join('\n'),
): Reply => show('common/notice', { ...it, equal: true }, summary, about);
