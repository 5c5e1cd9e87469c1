/** Who owns the anchoring (forankring): the profession, the administration, the politicians (DOMAIN §1). */
export type AnchoringLevel = 'professional' | 'administrative' | 'political';

/**
 * What a leader can do to anchor the work, one thing at a time, in the order of their turns; texts under
 * `anchoring.actions`, and the answer that says more about it. Each fits in the calendar of a week, and the three levels alternate.
 */
export const anchoringActions = [
  { id: 'meetTeam', level: 'professional', read: 'leader-role' },
  { id: 'freeTime', level: 'administrative', read: 'anchoring' },
  { id: 'briefing', level: 'political', read: 'anchoring' },
  { id: 'userVoice', level: 'professional', read: 'user-representative' },
  { id: 'mandate', level: 'administrative', read: 'mandate' },
  { id: 'planText', level: 'political', read: 'anchoring' },
  { id: 'doctors', level: 'professional', read: 'user-and-gp-compensation' },
  { id: 'otherSide', level: 'administrative', read: 'cooperation-agreements' },
  { id: 'example', level: 'political', read: 'spreading' },
  { id: 'figures', level: 'professional', read: 'run-chart' },
  { id: 'standIn', level: 'administrative', read: 'new-leader' },
  { id: 'agreement', level: 'political', read: 'cooperation-agreements' },
] as const satisfies readonly { readonly id: string; readonly level: AnchoringLevel; readonly read: string }[];

export type AnchoringAction = (typeof anchoringActions)[number];

/** Whose turn it is; turns are counted on and on. */
export const anchoringActionAt = (turn: number): AnchoringAction => {
  const action = anchoringActions[turn % anchoringActions.length];
  return action ?? anchoringActions[0];
};
