import type { PersonId } from '../model/identity.ts';
import { workersIn } from '../model/packages.ts';
import type { Team } from '../model/team.ts';
import type { Choice } from './elements.ts';
import { reading } from './reading.ts';

/** What a choice of nobody sends: an empty value would look like no choice at all. */
export const nobody = 'nobody';

/** Whom one can choose to see to something: nobody, as it is called there, and everyone who works in the team. */
export const workerChoices = (team: Team, nobodyTitle: string): Choice[] => [
  { title: nobodyTitle, value: nobody },
  ...workersIn(team).map(({ person, name }) => ({ title: name, value: person })),
];

/** Who was chosen; the rules say whether that is somebody of the team (`workerOrNobody`). */
export const workerChosen = reading((text): PersonId | undefined =>
  text === '' || text === nobody ? undefined : text,
);
