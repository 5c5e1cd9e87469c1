import type { DialogPart, HandlersOf } from '../dialog/compose.ts';
import type { Reminding } from '../reminders/registry.ts';
import type { Filing } from '../reports/files/downloads.ts';
import type { Serving } from '../reports/pages/pages.ts';
import type { Picturing } from '../reports/pictures.ts';

/** One capability of Los, whole. The engines know a list of these, and none by name. */
export interface Feature extends DialogPart, Reminding {
  readonly pictures?: readonly Picturing[];
  readonly files?: readonly Filing[];
  readonly pages?: readonly Serving[];
}

/** The feature of that name, with everything that it has said it has. */
export interface FeatureNamed<Name extends string> extends Feature {
  readonly name: Name;
  readonly verbs: HandlersOf<Name>;
}
