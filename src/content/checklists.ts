import type { ChecklistItem } from '../domain/case.ts';

/**
 * The default coordination checklist. The source shows its ten items only as a picture that did not come along, so
 * this list is ours, built on the memo's themes (DOMAIN §5.4). Its words are `checklist.items.{id}`.
 */
export const coordinationChecklist = [
  { id: 'firstConversation', carries: 'firstMean' },
  { id: 'contactPerson' },
  { id: 'individualPlan' },
  { id: 'planTogether' },
  { id: 'whoDoesWhat' },
  { id: 'crisisPlan' },
  { id: 'generalPractitioner' },
  { id: 'nextOfKin' },
  { id: 'secondConversation', carries: 'secondMean' },
  { id: 'followUp' },
] as const satisfies readonly ChecklistItem[];

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

export { otherArea, suggestedAreas } from '../domain/areas.ts';
