import type { Language } from '../model/identity.ts';
import type { NetworkTemplate } from '../model/network.ts';
import type { Person } from '../model/person.ts';
import type { Button } from './elements.ts';
import type { Understood } from './understand.ts';

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
  find(question: string, from?: AskedFrom): Promise<Found>;
  /** Asks for an answer. */
  asking(id: string): Understood;
  /** A button that does; none when there is no such answer. */
  button(id: string, language: Language): Button | undefined;
  /** What an answer is about, by a name that is stored. */
  topicOf(id: string | undefined): string;
  /** Whether something goes on from an answer, if there was one: «og neste?», «hvorfor?», «hva med nynorsk?». */
  follows(text: string): boolean;
  /** What it asks for then. */
  following(text: string, topic: NonNullable<Person['topic']>): Promise<Understood | undefined>;
}

declare module './handler.ts' {
  interface TurnMeans {
    readonly answering?: Answering | undefined;
  }
}
