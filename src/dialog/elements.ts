import type { PictureAddresses } from '../reports/pictures.ts';
import type { Verb } from './verb.ts';

/** Which one a button means, where one card is about several. */
type Named = Readonly<Partial<Record<'team' | 'code' | 'thread' | 'announcement' | 'round' | 'application', string>>>;

/** A button of a card. */
export interface Button {
  readonly title: string;
  /**
   * The action it triggers and what that needs, e.g. `{ do: 'task.show', task: 'rop2014.p1.team' }`. Where one card is
   * about several teams, `los` says which one the button means.
   */
  readonly data: { readonly do: Verb } & Readonly<Record<string, string | number | Named>>;
  /** Sends along what was entered in the card's fields. */
  readonly sends?: true;
}

/** One row of a list to press: what it is, how it stands, and what pressing it does. */
export interface Row extends Button {
  readonly meta: string;
}

/** One choice of an `Input.ChoiceSet` whose choices depend on the moment. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A line of a `FactSet`: what it is, and what it comes to. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** People who can be picked on a card: ticked off, or in a large chat written by name. */
export interface PeoplePicker {
  readonly hasPeople: boolean;
  readonly askNames: boolean;
  readonly people: readonly Choice[];
  /** What is ticked off, with commas between. */
  readonly picked: string;
  readonly names: string;
}

/** How far one has come: a bar, where a client draws one, and what it says in words («Område 2 av 4»). */
export interface Progress {
  readonly value: number;
  readonly max: number;
  readonly words: string;
}

/** A picture on a card, drawn by `cards/picture.json` where a template has a `Picture`: pressed, it comes large. */
export interface CardPicture extends PictureAddresses {
  /** All that it shows, for those who cannot see it. */
  readonly alt: string;
}

/** What `cards/frame.json` draws around every card's own body. Empty text = not shown. */
export interface Frame {
  /** A small line above the title: «Oppgave 1 av 3 · Forberedelsespakke 1». */
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Where one is on the way through what the card is a part of. */
  readonly progress?: Progress;
  /** What just happened: «Svaret er lagret.» */
  readonly news?: string;
  /** The way back from it. */
  readonly undo?: Button;
  /** Why the answer is no, where no field is to blame. */
  readonly problem?: string;
  /** What is to be mended, by the id of the field: said under the field, and by the buttons of a long card. */
  readonly problems?: Readonly<Record<string, string>>;
  /** What was entered on a form that comes back: where a field shows something else, it stands beneath. */
  readonly entered?: Readonly<Record<string, unknown>>;
  /** What is most likely next comes first. */
  readonly buttons: readonly Button[];
  /** The way back from a form, to what it was about: what its last button, «Avbryt», asks for. */
  readonly cancel?: Button['data'];
  /** None of the buttons is likelier than the others. */
  readonly equal?: true;
  /** A template has the fixed labels of its card under this name. */
  readonly text?: never;
  /** What a screen reader says of the card beside what the frame, its facts and its questions say: its figures in words. */
  readonly gist?: readonly string[];
}
