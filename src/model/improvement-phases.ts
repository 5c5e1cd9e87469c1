/**
 * The five phases of improvement work, each with its steps (DOMAIN §7). Their words are `progress.phases.p{number}` and
 * `progress.steps.{id}`; the ids are stored.
 */
export const phases = [
  { number: 1, steps: ['need', 'anchor', 'knowledge'] },
  { number: 2, steps: ['map', 'goals', 'measure', 'ideas', 'plan'] },
  { number: 3, steps: ['try'] },
  { number: 4, steps: ['reflect', 'enough'] },
  { number: 5, steps: ['implement', 'secure', 'share'] },
] as const;

export type PhaseOfWork = (typeof phases)[number];
export type Step = PhaseOfWork['steps'][number];

/** All steps, in the order of the work. */
export const steps: readonly Step[] = phases.flatMap((phase): readonly Step[] => phase.steps);
