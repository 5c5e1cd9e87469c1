import type { PageOptions } from '../../src/web/pages.ts';

/** For a web server of which no test asks for a page. */
export const noPages: PageOptions = {
  answer: async () => ({ kind: 'unknown', status: 404, html: '' }),
  unserved: (why) => ({ kind: why, status: 404, html: '' }),
  limits: { looks: 1, posts: 1 },
  proxies: 0,
  onTurnedAway: () => {},
};
