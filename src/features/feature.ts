import type { DialogPart, HandlersOf } from '../dialog/compose.ts';

/** One capability of Los, whole. The engines know a list of these, and none by name. */
export interface Feature extends DialogPart {}

/** The feature of that name, with everything that it has said it has. */
export interface FeatureNamed<Name extends string> extends Feature {
  readonly name: Name;
  readonly verbs: HandlersOf<Name>;
}
