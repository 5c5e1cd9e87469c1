import type { Button, Row } from '../../dialog/elements.ts';
import type { Translate } from '../../language/texts.ts';
import { BuiltIn, type MeasureForm } from '../../model/improvement.ts';
import { currentMeasures, type MeasureDefinition } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';

/** Measures that teams in this work often need (DOMAIN §6, §7), in our own words. */
const common = {
  individualPlan: { form: 'share', every: 'month', better: 'higher' },
  gpInformed: { form: 'share', every: 'month', better: 'higher' },
  contactPerson: { form: 'share', every: 'month', better: 'higher' },
  waiting: { form: 'score', every: 'month', better: 'lower' },
  readmissions: { form: 'count', every: 'month', better: 'lower' },
  takesPart: { form: 'share', every: 'month', better: 'higher' },
} as const satisfies Record<string, Pick<MeasureDefinition, 'form' | 'every' | 'better'>>;

type CommonId = keyof typeof common;
const commonIds = Object.keys(common) as CommonId[];

/** Measures that fill themselves: what they are numbers of, and which way is better. */
const builtIn = {
  asked: { form: 'share', every: 'month', better: 'higher' },
  benefit: { form: 'score', every: 'month', better: 'higher' },
  fidelity: { form: 'share', every: 'month', better: 'higher' },
  hph2: { form: 'share', every: 'month', better: 'higher' },
} as const satisfies Record<BuiltIn, Pick<MeasureDefinition, 'form' | 'every' | 'better'>>;

/** What a measure is begun from, as a button hands it back: a kind of number, a suggestion, or one that fills itself. */
export type MeasureBegun = MeasureForm | CommonId | BuiltIn;

const forms: readonly MeasureForm[] = ['share', 'count', 'score'];

/** Everything a measure can be begun from. */
export const measureBeginnings: readonly [MeasureBegun, ...MeasureBegun[]] = [
  'share',
  'count',
  'score',
  ...commonIds,
  ...BuiltIn.options,
];

const isForm = (begun: MeasureBegun): begun is MeasureForm => (forms as readonly string[]).includes(begun);
const isBuiltIn = (begun: MeasureBegun): begun is BuiltIn => (BuiltIn.options as readonly string[]).includes(begun);

/** What a measure is before anybody has said more of it; one in the team's own words has no name yet. */
export const definitionOf = (t: Translate, begun: MeasureBegun): MeasureDefinition => {
  if (isForm(begun)) return { name: '', form: begun, every: 'month', better: 'higher' };
  if (isBuiltIn(begun)) return { ...builtIn[begun], name: t(`measures.builtIn.${begun}.name`), builtIn: begun };
  return { ...common[begun], name: t(`measures.common.${begun}.name`), ...wordsOf(t, begun) };
};

const wordsOf = (t: Translate, begun: CommonId): Pick<MeasureDefinition, 'numerator' | 'denominator' | 'unit'> => {
  if (begun === 'waiting' || begun === 'readmissions') return { unit: t(`measures.common.${begun}.unit`) };
  return {
    numerator: t(`measures.common.${begun}.numerator`),
    denominator: t(`measures.common.${begun}.denominator`),
  };
};

/** What a choice does when it is pressed. */
type Pressed = (begun: MeasureBegun) => Button['data'];

/** Kinds of numbers for a measure in the team's own words, to press. */
export const ownMeasureRows = (t: Translate, pressed: Pressed): Row[] =>
  forms.map((form) => ({
    title: t(`measures.forms.${form}.title`),
    meta: t(`measures.forms.${form}.meta`),
    data: pressed(form),
  }));

/** Common measures, to press. */
export const suggestedMeasureRows = (t: Translate, pressed: Pressed): Row[] =>
  commonIds.map((id) => ({
    title: t(`measures.common.${id}.name`),
    meta: t(`measures.forms.${common[id].form}.title`),
    data: pressed(id),
  }));

/** Measures that fill themselves and that the team has not yet, to press. */
export const builtInMeasureRows = (t: Translate, team: Team, pressed: Pressed): Row[] =>
  BuiltIn.options
    .filter((id) => !currentMeasures(team).some((measure) => measure.builtIn === id))
    .map((id) => ({
      title: t(`measures.builtIn.${id}.name`),
      meta: t(`measures.builtIn.${id}.meta`),
      data: pressed(id),
    }));
