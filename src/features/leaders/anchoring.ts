/** Who owns the anchoring (forankring): the profession, the administration, the politicians (DOMAIN §1). */
export type AnchoringLevel = 'professional' | 'administrative' | 'political';

/**
 * What a leader can do to anchor the work, one thing at a time, in the order of their turns; texts under
 * `anchoring.actions`. Each fits in the calendar of a week, and the three levels alternate.
 */
export const anchoringActions = [
  { id: 'meetTeam', level: 'professional' },
  { id: 'freeTime', level: 'administrative' },
  { id: 'briefing', level: 'political' },
  { id: 'userVoice', level: 'professional' },
  { id: 'mandate', level: 'administrative' },
  { id: 'planText', level: 'political' },
  { id: 'doctors', level: 'professional' },
  { id: 'otherSide', level: 'administrative' },
  { id: 'example', level: 'political' },
  { id: 'figures', level: 'professional' },
  { id: 'standIn', level: 'administrative' },
  { id: 'agreement', level: 'political' },
] as const satisfies readonly { readonly id: string; readonly level: AnchoringLevel }[];

export type AnchoringAction = (typeof anchoringActions)[number];

/** Whose turn it is; turns are counted on and on. */
export const anchoringActionAt = (turn: number): AnchoringAction => {
  const action = anchoringActions[turn % anchoringActions.length];
  return action ?? anchoringActions[0];
};
