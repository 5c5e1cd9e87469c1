import { z } from 'zod';
import type { Stored } from './stored.ts';

/** How often something was asked that Los has no answer to, by what it seemed to be about: no words, and nobody. */
const Counts = z.record(z.string().max(40), z.number().int().positive());

/** What a network's teams have asked in vain, month by month (`2026-11`), the newest of them. */
export const Misses = z.object({
  network: z.string(),
  months: z.record(z.string(), Counts).default({}),
});
export type Misses = Stored<typeof Misses>;

/** As long as a network goes on. */
const mostMonths = 24;

/** One more question in vain. */
export const withMiss = (misses: Misses, month: string, topic: string): Misses => {
  const counts = misses.months[month] ?? {};
  const months = { ...misses.months, [month]: { ...counts, [topic]: (counts[topic] ?? 0) + 1 } };
  const kept = Object.entries(months)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .slice(-mostMonths);
  return { ...misses, months: Object.fromEntries(kept) };
};

/** How often each topic was asked about in vain, the commonest first. @param since the first month that counts */
export const commonestMisses = ({ months }: Misses, since: string): { topic: string; count: number }[] => {
  const sums = new Map<string, number>();
  const counted = Object.entries(months).filter(([month]) => month >= since);
  for (const [topic, count] of counted.flatMap(([, counts]) => Object.entries(counts)))
    sums.set(topic, (sums.get(topic) ?? 0) + count);
  return [...sums].map(([topic, count]) => ({ topic, count })).toSorted((one, other) => other.count - one.count);
};
