import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { PackageNumber } from '../../domain/network.ts';
import { carryHandlers } from './carry-over.ts';
import { networkPackageHandlers } from './network-packages.ts';
import { overviewReply } from './overview.ts';
import { ownTaskHandlers } from './own-tasks.ts';
import { taskHandlers } from './tasks.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.overview': 'tasks';
  }
}

/** Preparation packages (forberedelsespakker): a team works through them, facilitators edit them. */
export const packageHandlers = {
  ...taskHandlers,
  ...ownTaskHandlers,
  ...carryHandlers,
  ...networkPackageHandlers,
  'package.overview': handler({
    on: 'team',
    may: 'task.see',
    input: z.object({
      package: z.coerce.number().pipe(PackageNumber).optional(),
      from: z.coerce.number().int().min(0).max(1000).default(0),
    }),
    amongFacilitators: 'package.edit',
    run: (turn, { package: unfolded, from }) => [overviewReply(turn, turn.target.body, { unfolded, from })],
  }),
} satisfies Handlers;
