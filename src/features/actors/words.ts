import type { Voice } from '../../dialog/handler.ts';
import { capitalised, formatList, uncapitalised } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { gapsOf, hasImportant, isRated, type RatedActor } from '../../model/actors.ts';
import type { Actor, ActorMap, Importance, Relation } from '../../model/improvement.ts';

/** The middle of a map: the team for the municipality, the user for a case. */
export type Middle = 'team' | 'case';

export const relationName = (t: Translate, relation: Relation): string => t(`actorMap.relations.${relation}`);

export const importanceName = (t: Translate, importance: Importance): string =>
  t(`actorMap.importances.i${importance as 1 | 2 | 3}`);

/** «Svak kontakt (før: god kontakt) · svært viktig» */
export const actorInWords = (t: Translate, { relation, importance, before }: Actor): string => {
  if (relation === undefined && importance === undefined) return t('actorMap.notSaid');
  if (relation === undefined) return importanceName(t, importance ?? 1);
  const now = relationName(t, relation);
  const was = before && uncapitalised(relationName(t, before.relation));
  const said = was === undefined ? now : t('actorMap.before', { relation: now, before: was });
  if (importance === undefined) return said;
  return t('actorMap.row', { relation: said, importance: uncapitalised(importanceName(t, importance)) });
};

/** All that the picture of a map shows, for those who cannot see it. */
export const mapInWords = (t: Translate, of: Middle, drawn: readonly Actor[]): string => {
  const actors = drawn.map((actor) => `${actor.name}: ${uncapitalised(actorInWords(t, actor))}`).join('; ');
  return t('actorMap.alt', { middle: uncapitalised(t(`actorMap.middle.${of}`)), actors });
};

/**
 * The obvious gap of a map in a sentence: «Fastlegen er viktig, men dere har ingen kontakt.» Where there is none, what is
 * good; '' while somebody on the map is not rated.
 * @param of whom it is said of: of those who read it, or of a team to others
 */
export const gapLine = (
  { t, language }: Pick<Voice, 't' | 'language'>,
  map: ActorMap,
  of: 'us' | 'team' = 'us',
): string => {
  const who = t(`actorMap.who.${of}`);
  const gaps = gapsOf(map);
  if (gaps.length > 0) {
    const alike = [...Map.groupBy(gaps, ({ relation }) => relation)];
    return alike.map(([relation, actors]) => gapOf({ t, language }, relation, actors, who)).join(' ');
  }
  if (map.actors.length === 0 || !map.actors.every(isRated)) return '';
  return capitalised(t(hasImportant(map) ? 'actorMap.good' : 'actorMap.noneImportant', { who }));
};

const gapOf = (
  { t, language }: Pick<Voice, 't' | 'language'>,
  relation: Relation,
  actors: readonly RatedActor[],
  who: string,
): string => {
  if (relation === 'strong') return '';
  const names = actors.map(({ name }) => name);
  const count = names.some(isSeveral) ? 2 : names.length;
  return t(`actorMap.gap.${relation}`, { count, who, actors: capitalised(namesInSentence({ t, language }, names)) });
};

/** «Fastlegen og sykehuset»: what we have named ourselves gets a small letter there, what people have written stays. */
export const namesInSentence = ({ t, language }: Pick<Voice, 't' | 'language'>, names: readonly string[]): string => {
  const ours = new Set(suggestions.map((suggested) => suggestedName(t, suggested)));
  return formatList(
    language,
    names.map((name) => (ours.has(name) && isWord(name) ? uncapitalised(name) : name)),
  );
};

/** NAV and DPS are none. */
const isWord = (name: string): boolean => /^\p{Lu}\p{Ll}/u.test(name);

/** Whom teams and users most often depend on (DOMAIN §2, §6); their names are `actorMap.suggestions.{id}`. */
export const suggestions = [
  'generalPractitioner',
  'nav',
  'dps',
  'hospital',
  'municipalServices',
  'homeCare',
  'emergencyRoom',
  'nextOfKin',
  'userOrganisation',
  'school',
  'employer',
  'police',
  'volunteers',
] as const;

export const suggestedName = (t: Translate, suggested: (typeof suggestions)[number]): string =>
  t(`actorMap.suggestions.${suggested}`);

/** Whether a name is of several, as Norwegian words for actors are: «Pårørende», «Fastlegene», «Skole og barnehage». */
export const isSeveral = (name: string): boolean =>
  /\p{L}(?:ene|ane)(?!\p{L})|(?<!\p{L})(?:pårørende|pårørande|frivillige)(?!\p{L})|tj?enester(?!\p{L})|\sog\s/iu.test(
    name,
  );
