/** How long something took, in milliseconds. */
export interface Taken {
  readonly ms: number;
  /** Of processors, of this process: all of it the thing's own where nothing else is under way, and 0 where it was not looked at. */
  readonly cpuMs: number;
}

/** Begins to take the time. @returns says how long it has taken */
export type Stopwatch = () => () => Taken;

/** @param withProcessor whether processors' time is looked at as well: to ask for it takes part of a millisecond */
export const createStopwatch = (withProcessor: boolean): Stopwatch => {
  const cpuMs = (): number => {
    if (!withProcessor) return 0;
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
  return () => {
    const [began, used] = [performance.now(), cpuMs()];
    return () => ({ ms: performance.now() - began, cpuMs: cpuMs() - used });
  };
};
