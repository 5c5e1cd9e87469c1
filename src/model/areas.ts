/** Areas to tap when a user tells what matters; the user may name any other. Their words are `activities.areas.{id}`. */
export const suggestedAreas = [
  'housing',
  'economy',
  'education',
  'work',
  'family',
  'health',
  'everyday',
  'leisure',
] as const;

/** The area of what fits none of the suggested ones. */
export const otherArea = 'other';

/** An area as it may be kept when words go: one of those above and nothing else. */
export const knownArea = (area: string): string => suggestedAreas.find((known) => known === area) ?? otherArea;
