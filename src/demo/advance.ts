import { z } from 'zod';
import { together } from '../dialog/compose.ts';
import { type Handlers, handler } from '../dialog/handler.ts';
import { text } from '../dialog/reply.ts';
import { formatWeekday } from '../language/format.ts';
import type { Los } from '../los.ts';
import { dateInNorway, isAfter, sameTimeLater } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import type { Store } from '../store/port.ts';
import { createDemoClock, type DemoClock } from './clock.ts';
import { demoFeature } from './feature.ts';
import { fillingHandlers } from './filling.ts';
import { leadingHandlers } from './leading.ts';

declare module '../dialog/verb.ts' {
  interface Verbs {
    'demo.advance': 'demo';
  }
}

/** What going forward in time needs of a running Los. */
type Running = Pick<Los, 'documents' | 'store' | 'sweep'>;

/**
 * The demo's own time: a clock that people can put forward, and how they ask for it.
 * @param real the real clock
 * @param start when the demo's time begins, if not now
 */
export const createDemoTime = (real: () => Instant, start?: Instant) => {
  const clock = createDemoClock(real, start);
  let running: Running | undefined;
  const advancing = advanceHandlers(clock, () => running);
  return {
    now: clock.now,
    /** To start Los with. */
    overrides: {
      now: clock.now,
      features: [demoFeature(together(advancing, leadingHandlers, fillingHandlers))],
    },
    /** Goes on where time stood when the demo was stopped. */
    begin: async (los: Running): Promise<void> => {
      await clock.wind(los.documents);
      running = los;
    },
  };
};

/** Further than a year at a time nobody needs to go. */
const furthest = 366;

const Span = z.object({ n: z.number().int().min(0), unit: z.enum(['day', 'week']) });

/** «Spol fram 14 dager». */
const advanceHandlers = (clock: DemoClock, los: () => Running | undefined) =>
  ({
    'demo.advance': handler({
      on: 'nothing',
      may: 'help.see',
      input: Span,
      run: async (turn, { n, unit }) => {
        const running = los();
        const days = Math.min(unit === 'week' ? 7 * n : n, furthest);
        const count = running ? await advance(clock, running, days) : 0;
        const date = formatWeekday(turn.language, dateInNorway(clock.now()));
        const came = count === 0 ? turn.t('demo.noReminders') : turn.t('demo.reminders', { count });
        return [text(`${turn.t('demo.today', { date })} ${came}`)];
      },
    }),
  }) satisfies Handlers;

/**
 * Lets days pass, stopping at every moment at which something is due, so that reminders come in their order and with
 * their own dates.
 * @returns how many messages were posted
 */
const advance = async (clock: DemoClock, { documents, store, sweep }: Running, days: number): Promise<number> => {
  const target = sameTimeLater(clock.now(), days);
  let { sent } = await sweep();
  for (
    let stop = await nextStop(store, clock.now(), target);
    stop !== undefined;
    stop = await nextStop(store, clock.now(), target)
  ) {
    await clock.moveTo(documents, stop);
    sent += (await sweep()).sent;
  }
  await clock.moveTo(documents, target);
  // Or it would look as if nobody had seen to the reminders for days.
  return sent + (await sweep()).sent;
};

/** What is due already has been tried and has to wait: the clock stops for what comes. */
const nextStop = async (store: Pick<Store, 'due'>, now: Instant, target: Instant): Promise<Instant | undefined> => {
  let after: string | undefined;
  do {
    const page = await store.due(target, { limit: 100, ...(after === undefined ? {} : { after }) });
    const coming = page.items.find(({ dueAt }) => isAfter(dueAt, now));
    if (coming) return coming.dueAt;
    after = page.next;
  } while (after !== undefined);
  return undefined;
};
