import type { PathwayCase } from '../../src/model/case.ts';
import type { Team } from '../../src/model/team.ts';
import { contentOf } from '../../src/store/copy.ts';
import type { Store } from '../../src/store/port.ts';

/** What a store holds in the end. */
export interface Kept {
  readonly teams: ReadonlyMap<string, Team>;
  /** By team and code. */
  readonly cases: ReadonlyMap<string, PathwayCase>;
  /** What documents remember of commands, as JSON. */
  readonly remembered: readonly string[];
}

export const keptIn = async (store: Pick<Store, 'all'>): Promise<Kept> => {
  const teams = new Map<string, Team>();
  const cases = new Map<string, PathwayCase>();
  const remembered: string[] = [];
  for await (const { type, body, commands } of contentOf(store)) {
    remembered.push(JSON.stringify(commands));
    if (type === 'team') teams.set((body as Team).id, body as Team);
    if (type === 'case') cases.set(`${(body as PathwayCase).team} ${(body as PathwayCase).code}`, body as PathwayCase);
  }
  return { teams, cases, remembered };
};
