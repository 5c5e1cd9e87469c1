import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The learning network: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'network.show', where: ['facilitator'], order: 20 },
  list: { do: 'network.list' },
  invite: { do: 'network.invite', where: ['facilitator'], order: 30 },
  sessionList: { do: 'network.sessionList', where: ['facilitator'], order: 77 },
  moveSession: { do: 'network.moveSession' },
  cancelSession: { do: 'network.cancelSession' },
  joinSession: { do: 'network.joinSession' },
  handOver: { do: 'network.handOver' },
  archive: { do: 'network.askArchive' },
  archived: { do: 'network.archived' },
  sessions: { do: 'network.sessions', where: ['facilitator'], order: 40 },
  codes: { do: 'network.codes' },
  facilitators: { do: 'network.facilitators' },
  new: { do: 'network.new', where: ['facilitator'], order: 80 },
};
