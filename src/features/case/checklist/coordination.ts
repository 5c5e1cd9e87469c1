import type { ChecklistItem } from '../../../model/case.ts';

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
