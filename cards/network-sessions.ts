/** One session in a form; dates as `2026-09-17`, empty when not filled in. */
export interface SessionFields {
  readonly number: number;
  readonly heading: string;
  readonly first: string;
  readonly last: string;
  readonly place: string;
}

/** Data of `network-sessions.json`: the dates and places of a network's four sessions. */
export interface NetworkSessionsCard {
  readonly problem: string;
  readonly sessions: readonly SessionFields[];
}
