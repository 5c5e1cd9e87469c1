import { teamMap } from '../../src/features/actors/actors-of-team.ts';
import { drawActors } from '../../src/features/actors/drawing.ts';
import type { Middle } from '../../src/features/actors/words.ts';
import { caseMap } from '../../src/features/case/actors/actors-of-case.ts';
import type { Language } from '../../src/model/identity.ts';
import type { ActorMap } from '../../src/model/improvement.ts';
import { mapOf, type Said } from '../features/actors/maps.ts';
import { emptyCase, team, voiceFor } from './cases.ts';
import { addressesOf } from './pictures.ts';
import { inNorwegian } from './support.ts';

/** Who looks at a map, with its picture as it is drawn of just this one. */
const viewing = (language: Language, map: ActorMap, of: Middle) => {
  const words = voiceFor(language);
  const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };
  const picture = () => {
    const drawing = drawActors(map, of, words.t);
    if (!drawing) throw new Error('There is nobody to draw');
    return addressesOf(drawing);
  };
  return { ...words, me, picture };
};

export const shownToTeam = (language: Language, actorMap: ActorMap) =>
  teamMap(viewing(language, actorMap, 'team'), { ...team(), actorMap });

export const shownInCase = (language: Language, actorMap: ActorMap) =>
  caseMap(viewing(language, actorMap, 'case'), { ...emptyCase('ÆØÅ-1234'), actorMap });

const words = {
  nb: { services: 'Kommunale tjenester', hospital: 'Sykehuset', kin: 'Pårørende', home: 'Hjemmetjenesten' },
  nn: { services: 'Kommunale tenester', hospital: 'Sjukehuset', kin: 'Pårørande', home: 'Heimetenesta' },
} as const;

/** A map as a team has it after its first evening. */
export const usualMap = (language: Language): ActorMap => {
  const { services, hospital, kin, home } = inNorwegian(words, language);
  return mapOf(
    ['Fastlegen', 'missing', 3],
    ['NAV', 'weak', 3],
    ['DPS', 'strong', 3],
    [hospital, 'strained', 2],
    [services, 'strong', 2],
    [kin, 'weak', 2],
    [home, 'strong', 1],
  );
};

const relations = ['missing', 'weak', 'strained', 'strong'] as const;

/** As many actors as there may be, with names as long as they may be. */
export const fullMap = (language: Language): ActorMap => {
  const long =
    language === 'nn'
      ? 'Tenesta for psykisk helse og rus i kommunane'
      : 'Tjenesten for psykisk helse og rus i kommunene';
  return mapOf(
    ...Array.from(
      { length: 30 },
      (_, at): Said => [
        `${at + 1}. ${long} rundt fjorden`.slice(0, 60),
        relations[at % 4],
        (3 - (at % 3)) as 1 | 2 | 3,
      ],
    ),
  );
};
