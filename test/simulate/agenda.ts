import type { CalendarDate } from '../../src/model/identity.ts';

/** Something somebody does on a day. */
export interface Deed {
  /** Minutes since midnight in Norway. */
  readonly minute: number;
  /** Who or where it is done: what is in one lane is done one after the other, the lanes side by side. */
  readonly lane: string;
  readonly perform: () => Promise<unknown>;
}

/** What people will do, and when. */
export const createAgenda = () => {
  const days = new Map<CalendarDate, Deed[]>();
  return {
    add: (date: CalendarDate, deed: Deed): void => {
      const known = days.get(date);
      if (known) known.push(deed);
      else days.set(date, [deed]);
    },
    /** Takes out what is to be done on a day up to a minute. */
    take: (date: CalendarDate, until: number): Deed[] => {
      const all = days.get(date) ?? [];
      days.set(
        date,
        all.filter(({ minute }) => minute > until),
      );
      return all.filter(({ minute }) => minute <= until);
    },
    /** The minutes of a day at which something is to be done. */
    minutesOf: (date: CalendarDate): number[] => (days.get(date) ?? []).map(({ minute }) => minute),
    forget: (date: CalendarDate): void => {
      days.delete(date);
    },
  };
};

export type Agenda = ReturnType<typeof createAgenda>;

/** @param lanesAtATime how many lanes are busy at once */
export const performAll = async (deeds: readonly Deed[], lanesAtATime: number): Promise<void> => {
  const lanes = [...Map.groupBy(deeds, ({ lane }) => lane).values()];
  const work = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) for (const deed of lane) await deed.perform();
  };
  await Promise.all(Array.from({ length: Math.min(lanesAtATime, lanes.length) }, work));
};
