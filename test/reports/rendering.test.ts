import { createRenderer, TooManyPictures } from '../../src/reports/rendering.ts';

/** A renderer whose drawings are done when the test says so. */
const start = () => {
  const begun: string[] = [];
  let finish: (failure?: Error) => void = () => undefined;
  const render = createRenderer((svg) => {
    begun.push(svg);
    return new Promise((resolve, reject) => {
      finish = (failure) => (failure ? reject(failure) : resolve(new TextEncoder().encode(svg)));
    });
  });
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    begun,
    want: (svg: string) => render({ svg, height: 1 }, 'card').then((png) => new TextDecoder().decode(png)),
    finish: async (failure?: Error) => {
      await turn();
      finish(failure);
      await turn();
    },
  };
};

test('pictures are drawn one at a time, and each once for all who want it', async () => {
  const { want, finish, begun } = start();
  const wanted = Promise.all(['a', 'b', 'a', 'a', 'b'].map(want));
  await finish();
  expect(begun).toEqual(['a', 'b']);
  await finish();
  expect(await wanted).toEqual(['a', 'b', 'a', 'a', 'b']);
  expect(await want('a')).toBe('a');
  expect(begun).toEqual(['a', 'b']);
});

test('the fifty pictures that were wanted last are kept', async () => {
  const { want, finish, begun } = start();
  const names = Array.from({ length: 50 }, (_, at) => `${at}`);
  for (const name of names) {
    const wanted = want(name);
    await finish();
    await wanted;
  }
  await want('0');
  const one = want('new');
  await finish();
  await one;
  await want('0');
  expect(begun).toEqual([...names, 'new']);
  const again = want('1');
  await finish();
  expect([await again, begun.at(-1)]).toEqual(['1', '1']);
});

test('more than fifty at once are too many; those who wait get theirs, and what is under way can be shared', async () => {
  const { want, finish } = start();
  const wanted = Array.from({ length: 50 }, (_, at) => want(`${at}`));
  await expect(want('one more')).rejects.toThrow(TooManyPictures);
  const shared = want('7');
  for (const _ of wanted) await finish();
  expect((await Promise.all(wanted)).length).toBe(50);
  expect(await shared).toBe('7');
});

test('a picture that could not be drawn is tried again, and the next one is drawn', async () => {
  const { want, finish, begun } = start();
  const [bad, good] = [want('bad'), want('good')];
  bad.catch(() => undefined);
  await finish(new Error('no ink'));
  await finish();
  await expect(bad).rejects.toThrow('no ink');
  expect(await good).toBe('good');
  const again = want('bad');
  await finish();
  expect([await again, begun]).toEqual(['bad', ['bad', 'good', 'bad']]);
});
