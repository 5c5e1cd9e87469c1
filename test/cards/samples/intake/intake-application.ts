import { applicationAsIs, partCard } from '../../../../src/features/intake/application-card.ts';
import { accepted, application, dataIn, desk, longApplication } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'intake/intake-application'> = (language) => {
  const voice = desk(language);
  const open = { code: 'KM47-R2WT', expires: '2027-01-30T23:00:00Z' };
  const of = (reply: ReturnType<typeof partCard>) => dataIn('intake/intake-application', reply);
  return {
    usual: of(applicationAsIs(voice, application(), undefined)),
    accepted: of(applicationAsIs(voice, accepted, { open, teams: [] })),
    answers: of(partCard(voice, longApplication, 'answers')),
    team: of(partCard(voice, longApplication, 'team')),
    questions: of(partCard(voice, longApplication, 'questions', 2)),
  };
};
