import { checked } from '../../dialog/reading.ts';
import { readMunicipalities, readTeamName } from '../../model/roster.ts';

/** What a team is called and where it is from, as it is entered. */
export const detailsFields = { name: checked(readTeamName), municipalities: checked(readMunicipalities) } as const;
