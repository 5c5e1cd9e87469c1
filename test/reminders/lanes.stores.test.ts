import { inLanes } from '../../src/reminders/lanes.ts';

interface Job {
  readonly lane: string;
  readonly number: number;
}

const source = async function* (jobs: readonly Job[], asked: () => void = () => undefined): AsyncGenerator<Job> {
  for (const job of jobs) {
    asked();
    yield job;
  }
};

const jobs = (...lanes: readonly string[]): Job[] => lanes.map((lane, number) => ({ lane, number }));

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Work that ends, job by job, when the test says so. */
const slowWork = () => {
  const busy = new Map<number, () => void>();
  const handle = ({ number }: Job) =>
    new Promise<void>((resolve) => {
      busy.set(number, () => {
        busy.delete(number);
        resolve();
      });
    });
  const end = async (number: number) => {
    busy.get(number)?.();
    await settle();
  };
  return { handle, end, busy: () => [...busy.keys()] };
};

test('a slow lane holds up nobody but itself', async () => {
  const { handle, end, busy } = slowWork();
  const all = inLanes(source(jobs('a', 'a', 'b', 'c')), { laneOf: ({ lane }) => lane, atATime: 2, handle });
  await settle();
  expect(busy()).toEqual([0, 2]);
  await end(2);
  expect(busy()).toEqual([0, 3]);
  await end(0);
  expect(busy()).toEqual([3, 1]);
  await end(3);
  await end(1);
  await all;
});

test('no more is asked for than there is room for', async () => {
  const { handle, end } = slowWork();
  let asked = 0;
  const many = source(jobs('a', 'b', 'c', 'd', 'e'), () => {
    asked += 1;
  });
  const all = inLanes(many, { laneOf: ({ lane }) => lane, atATime: 2, handle });
  await settle();
  expect(asked).toBe(3);
  for (const number of [0, 1, 2, 3, 4]) await end(number);
  await all;
  expect(asked).toBe(5);
});

test('when there is nothing, it is over at once', async () => {
  await inLanes(source([]), { laneOf: ({ lane }) => lane, atATime: 2, handle: async () => undefined });
});

test('when no more can be read, what has begun is ended before anybody is told', async () => {
  const { handle, end, busy } = slowWork();
  const broken = async function* () {
    yield* source(jobs('a', 'a', 'b'));
    throw new Error('the store is away');
  };
  let told = '';
  const all = inLanes(broken(), { laneOf: ({ lane }) => lane, atATime: 2, handle }).catch((error: Error) => {
    told = error.message;
  });
  await settle();
  expect({ busy: busy(), told }).toEqual({ busy: [0, 2], told: '' });
  await end(0);
  await end(2);
  expect({ busy: busy(), told }).toEqual({ busy: [1], told: '' });
  await end(1);
  await all;
  expect(told).toBe('the store is away');
});
