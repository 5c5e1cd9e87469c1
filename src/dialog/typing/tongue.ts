/**
 * How a language is typed: all that the understanding has to know of it beside the phrases. Lists have commas between;
 * whatever is typed is compared without accents, so that `å`, `aa` and `a` are the same. Every language is understood
 * always, and by all.
 */
export interface Tongue {
  /** Said around what is meant: out of kindness, or in order to ask. */
  readonly kindness: string;
  /** Asks what something is, or why: a matter for whoever explains, never for a command. */
  readonly defining: string;
  /** Says nothing beside other words: articles, prepositions. */
  readonly light: string;
  /** Says little: left out when nothing is called by it. */
  readonly weak: string;
  /** The verbs that a statement turns on: «oppgaven er …» tells, «er oppgaven …» asks. */
  readonly telling: string;
  /** What questions begin with. */
  readonly asking: string;
  /** Goes on with a sentence: somebody's own words never begin with it, unless there is a colon. */
  readonly goingOn: string;
  /** Words for the very same, a line each, the first in the place of all: other forms, other dialects, other spellings. */
  readonly same: readonly string[];
  /** Words that come to the same where nothing is called by them exactly, a line each. */
  readonly near: readonly string[];
  /** Words of much the same meaning, a line each: they count when it is guessed what is meant. */
  readonly akin: readonly string[];
  /** What is done to look at something: left out where nothing is called by it. */
  readonly looking: string;
  /** Where everything is: left out where nothing else is called by it. */
  readonly setting: string;
  /** One, two, three …, as far as they are written with letters. */
  readonly numbers: string;
  /** Stands before a number, and is no case: `uke 46`. */
  readonly counted: string;
  /** Looks like the code of a case, and is something else: paper, roads. */
  readonly named: string;
  /** What a word may end in and still be the same. */
  readonly endings: string;
  /** What is only friendly. A message of such words alone asks for nothing. */
  readonly courtesy: Courtesy;
}

/** Each of the first three by the words that make a message so. */
interface Courtesy {
  readonly greeting: string;
  readonly thanks: string;
  readonly agreeing: string;
  /** What may stand beside any of them. */
  readonly beside: string;
}
