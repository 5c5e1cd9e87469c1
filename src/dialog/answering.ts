import type { Language } from '../model/identity.ts';
import type { NetworkTemplate } from '../model/network.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Button } from './elements.ts';
import type { Here } from './handler.ts';
import { teamHere } from './here.ts';
import type { Request } from './request.ts';

/** What somebody asks from: of answers that fit as well, those of their own network and package go first. */
export interface AskedFrom {
  readonly network: string;
  readonly template: NetworkTemplate;
  readonly package: number;
}

/** What was found for a question. */
export interface Found {
  /** The answer, when something is asked and there is no doubt. */
  readonly sure?: string;
  /** Answers that may be meant, the likeliest first. */
  readonly likely: readonly string[];
  /** Whether something is asked at all; ordinary chat is not. */
  readonly asks: boolean;
}

/** Answers to what people ask in their own words; a feature brings it. */
export interface Answering {
  find(question: string, from?: AskedFrom): Found;
  /** A button that shows an answer; none when there is no such answer. */
  button(id: string, language: Language): Button | undefined;
}

declare module './handler.ts' {
  interface TurnMeans {
    readonly answering?: Answering | undefined;
  }
}

/** As many answers as are offered for what is not understood. */
const mostOffered = 3;

/** What was typed and not understood: shows the answer to it, or offers those that may be meant. */
export const withAnswers = (request: Request, { sure, likely, asks }: Found): Request => {
  if (sure !== undefined) return { ...request, verb: 'knowledge.show', data: { id: sure } };
  const answers = likely.slice(0, mostOffered).join(',');
  return { ...request, data: { ...request.data, answers, ...(asks && { asks: 'yes' }) } };
};

/** From which network's team something is asked here; `undefined` where there is no team. */
export const askedFrom = async (documents: Documents, here: Here, today: string): Promise<AskedFrom | undefined> => {
  const { id } = teamHere(here);
  const team = id === undefined ? undefined : await documents.read(kinds.team, keys.team(id));
  if (!team) return undefined;
  const { id: network, template, sessions } = team.body.network;
  return { network, template, package: timelineOf(sessions, today).period };
};
