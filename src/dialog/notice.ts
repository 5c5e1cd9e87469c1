import type { Frame } from './elements.ts';
import { type About, type Reply, show } from './reply.ts';

/** Data of `cards/common/notice.json`: a few words, and what one can do now. */
interface NoticeCard extends Frame {
  readonly message: string;
}

export type Notice = Pick<NoticeCard, 'title' | 'message' | 'buttons'>;

declare module './reply.ts' {
  interface Cards {
    readonly 'common/notice': NoticeCard;
  }
}

/**
 * Says something, or asks before something is done that cannot simply be done again; no button is likelier than another.
 * @param summary the same as plain text, if title and message alone do not say it
 */
export const notice = (
  { title, message, buttons }: Notice,
  about: About = {},
  summary = `${title}\n${message}`,
): Reply => show('common/notice', { title, message, buttons, equal: true }, summary, about);
