import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The team and those in it: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  new: { do: 'team.new', where: ['start'], order: 10 },
  show: { do: 'team.show', where: ['team', 'personal'], order: 190 },
  roster: { do: 'team.roster', where: ['team'], order: 200 },
  details: { do: 'team.details' },
  takeLead: { do: 'team.takeLead' },
  leave: { do: 'team.leave' },
  choose: { do: 'team.choose', where: ['personal'], order: 145, worthFor: ({ teams }) => teams > 1 },
  lead: { do: 'team.show', with: { asked: 'lead' } },
};
