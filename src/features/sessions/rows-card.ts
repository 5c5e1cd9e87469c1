import type { Frame, Row } from '../../dialog/elements.ts';
import type { Link } from '../../dialog/links.ts';
import { type About, lines, type Reply, show } from '../../dialog/reply.ts';

/** Data of `cards/sessions/session-rows.json`: a list of what a session holds, to press. */
interface SessionRowsCard extends Frame {
  readonly intro: string;
  readonly lines: readonly { readonly text: string }[];
  /** All of it as one file; without an address there is none. */
  readonly link: Link;
  readonly linkHint: string;
  readonly rows: readonly Row[];
  /** What there is nothing more to see of. */
  readonly plain: readonly Pick<Row, 'title' | 'meta'>[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/session-rows': SessionRowsCard;
  }
}

type Given = Pick<Frame, 'title' | 'subtitle' | 'news' | 'problem' | 'buttons'> & {
  readonly intro?: string;
  readonly lines?: readonly string[];
  readonly link?: Link & { readonly hint: string };
  readonly rows?: readonly Row[];
  readonly plain?: SessionRowsCard['plain'];
};

/** A list of what a session holds; no button of it is likelier than another. */
export const rowsCard = (
  { intro = '', lines: said = [], link = { title: '', url: '', hint: '' }, rows = [], plain = [], ...frame }: Given,
  about: About,
): Reply => {
  const data: SessionRowsCard = {
    ...frame,
    gist: [intro, ...said].filter((line) => line !== ''),
    intro,
    lines: lines(said),
    link: { title: link.title, url: link.url },
    linkHint: link.hint,
    rows,
    plain,
    equal: true,
  };
  const summary = [frame.title, frame.news, intro, ...said].filter((line) => line !== undefined && line !== '');
  return show('sessions/session-rows', data, summary.join('\n'), about);
};
