import { z } from 'zod';
import type { TurnOn } from '../../dialog/handler.ts';
import { undoable } from '../../dialog/undoing.ts';
import { type Network, PackageNumber, PreparationPackage, TaskDefinition, TaskText } from '../../model/network.ts';
import { changesIn, unpublish, withDraft } from '../../model/package-draft.ts';
import type { Loaded } from '../../store/documents.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { packageEditCard } from './package-edit-card.ts';
import { givenTaskOf, putTaskBack, putTextBack } from './rules.ts';

const ofNetwork = {
  from: 'network',
  may: 'network.edit',
  card: (turn: TurnOn<Network>, network: Network, id: string) =>
    packageEditCard(turn, network, givenTaskOf(network, id)?.number),
  settle: async ({ documents, now }: Pick<TurnOn<Network>, 'documents' | 'now'>, loaded: Loaded<Network>) =>
    (await settleNetwork(documents, loaded, now)).body,
} as const;

export const givenTaskRemoved = undoable({
  ...ofNetwork,
  kind: 'givenTask',
  was: z.object({ number: PackageNumber, at: z.number(), task: TaskDefinition }),
  before: (network: Network, id) => {
    const found = givenTaskOf(network, id);
    return found && { number: found.number, at: found.tasks.indexOf(found.task), task: found.task };
  },
  version: (network, id) => (givenTaskOf(network, id) ? 1 : 0),
  restore: (network, { number, at, task }) => putTaskBack(network, number, task, at),
  done: 'packages.undone.givenTask',
});

export const givenTaskReworded = undoable({
  ...ofNetwork,
  kind: 'givenTaskText',
  was: z.object({ own: TaskText.optional() }),
  before: (network: Network, id) => {
    const found = givenTaskOf(network, id);
    return found && { own: found.task.own };
  },
  version: (network, id) => JSON.stringify(givenTaskOf(network, id)?.task.own ?? ''),
  restore: (network, { own }, id) => putTextBack(network, id, own),
  done: 'packages.undone.text',
});

export const draftDiscarded = undoable({
  ...ofNetwork,
  kind: 'packageDraft',
  was: z.array(PreparationPackage),
  before: ({ draft }: Network) => draft?.packages,
  version: ({ drafted }) => drafted,
  restore: (network, packages) => withDraft(network, packages),
  done: 'packages.undone.draft',
  card: (turn, network) => packageEditCard(turn, network),
});

export const packagesPublished = undoable({
  ...ofNetwork,
  kind: 'packagesPublished',
  was: z.array(PreparationPackage),
  before: (network: Network) => (changesIn(network).length > 0 ? network.packages : undefined),
  version: ({ published, draft }) => (draft ? 'draft' : (published?.at ?? '')),
  restore: (network, packages) => unpublish(network, packages),
  done: 'packages.undone.published',
  card: (turn, network) => packageEditCard(turn, network),
});
