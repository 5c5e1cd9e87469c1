import type { ChecklistItem } from '../../model/case.ts';

/**
 * The HPH checkpoints in the source's order (DOMAIN §6), as a team walks through them for its own practice: in order of
 * time, those that may come at any time last. Their words are `practice.hph.{id}`.
 */
export const hphCheckpoints = [
  { id: 'hph0' },
  { id: 'hph1' },
  { id: 'hph2' },
  { id: 'hph3' },
  { id: 'hph5' },
  { id: 'hph4' },
  { id: 'hph6' },
] as const satisfies readonly ChecklistItem[];
