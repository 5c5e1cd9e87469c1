/**
 * Everything a person can ask for, by name, and the feature whose it is. Each feature adds its own beside the handlers:
 * `declare module '…/dialog/verb.ts' { interface Verbs { 'plan.show': 'case' } }`.
 */
export interface Verbs {}

/** What a button, a phrase or a form can ask for. What comes from outside is a string until it is looked up. */
export type Verb = keyof Verbs;

/** The verbs that a feature has said are its own. */
export type VerbsOf<Feature extends string> = { [V in Verb]: Verbs[V] extends Feature ? V : never }[Verb];
