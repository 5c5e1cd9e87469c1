import type { Language } from '../model/identity.ts';
import type { UploadPlace } from './arrival.ts';
import type { Button } from './elements.ts';

/** The data that each template in `cards/` is filled with, by its path there: each feature adds its own. */
export interface Cards {}

export type CardName = keyof Cards;

/** Another chat than the turn's, and what is spoken there. */
export interface Elsewhere {
  readonly address: string;
  readonly language: Language;
}

/** Asks, in a personal chat, whether a file may be put among the person's own. */
interface FileOffer {
  readonly kind: 'offer';
  /** With its ending. */
  readonly name: string;
  readonly description: string;
  /** How large it is. */
  readonly bytes: number;
  readonly yes: Button['data'];
  readonly no: Button['data'];
  readonly about: About;
}

/** A file that lies among the person's own. */
interface FileLaid {
  readonly kind: 'file';
  readonly at: UploadPlace;
}

/** One thing Los answers with; data only, so that a conversation can be tested without an SDK. */
export type Reply = (
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What whoever asked may want to write next, at a tap; filled in after the handler, unless it says. */
      readonly next?: readonly string[];
    }
  | {
      readonly kind: 'card';
      readonly name: CardName;
      readonly data: Cards[CardName];
      /** Plain text that says the same, for notifications and clients that show no cards. */
      readonly summary: string;
      /** What every button of the card hands back with what it is about. */
      readonly about: About;
      /** Post it beside the pressed card instead of in its place. */
      readonly keepPressed?: boolean;
    }
  | FileOffer
  | FileLaid
) & { readonly elsewhere?: Elsewhere; readonly targeted?: Targeted };

/**
 * Only whoever asked is to see it, though others read along. Where Teams cannot show it to one alone, `always` takes it to
 * the personal chat, and `ifPossible` lets everybody see it.
 */
export type Targeted = 'always' | 'ifPossible';

/** The thing a card's buttons act on; checked against stored state when they come back. */
export interface About {
  readonly team?: string;
  readonly network?: string;
  readonly code?: string;
  readonly thread?: string;
  readonly announcement?: string;
  /** A round of applications, and one of its applications. */
  readonly round?: string;
  readonly application?: string;
  /** The version of the thing that the card shows. */
  readonly version?: number;
}

export const text = (text: string): Reply => ({ kind: 'text', text });

/** A text to be handed on or read out as it is: nothing is suggested after it. */
export const toHandOn = (text: string): Reply => ({ kind: 'text', text, next: [] });

/** Says something in another chat than where the turn came from. */
export const postedIn = (elsewhere: Elsewhere, reply: Reply): Reply => ({ ...reply, elsewhere });

/** Says something to whoever asked alone. */
export const targeted = (reply: Reply, how: Targeted = 'always'): Reply => ({ ...reply, targeted: how });

/** Lets a card come beside the pressed one, which stays: its other buttons are still of use. */
export const beside = (reply: Reply): Reply => (reply.kind === 'card' ? { ...reply, keepPressed: true } : reply);

/** The same card, which says first what just happened. */
export const withNews = (reply: Reply, news: string): Reply =>
  reply.kind === 'card' ? { ...reply, data: { ...reply.data, news }, summary: `${news}\n${reply.summary}` } : reply;

/** Nothing that was entered is lost, also where somebody else has been quicker. */
export const withEntered = (reply: Reply, entered: Readonly<Record<string, unknown>>): Reply =>
  reply.kind === 'card' ? { ...reply, data: { ...reply.data, entered } } : reply;

export const show = <N extends CardName>(name: N, data: Cards[N], summary: string, about: About = {}): Reply => ({
  kind: 'card',
  name,
  data,
  summary,
  about,
});

/** Texts that may take several lines each. */
export const bullets = (texts: readonly string[]): { text: string }[] => lines(texts.map((text) => `• ${text}`));

/** Texts that come in a list of their own on a card. */
export const lines = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }));
