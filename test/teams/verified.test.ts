import { createVerified } from '../../src/teams/verified.ts';

const setUp = () => {
  let now = 0;
  let checks = 0;
  const verified = createVerified<number>(() => now);
  const check = async () => ++checks;
  return {
    check: (shown: readonly string[], expires = 10) => verified.check(shown, expires, check),
    fail: (shown: readonly string[]) => verified.check(shown, 10, () => Promise.reject(new Error('no'))),
    passTo: (seconds: number) => {
      now = seconds * 1_000;
    },
  };
};

test('a token is checked once until it runs out, and then again', async () => {
  const { check, passTo } = setUp();
  expect([await check(['token']), await check(['token'])]).toEqual([1, 1]);
  passTo(9.9);
  expect(await check(['token'])).toBe(1);
  passTo(10);
  expect(await check(['token'])).toBe(2);
});

test('shown for something else it is checked for that', async () => {
  const { check } = setUp();
  expect(await check(['token', 'here'])).toBe(1);
  expect(await check(['token', 'there'])).toBe(2);
  expect(await check(['tokenhere', ''])).toBe(3);
});

test('one that was turned away is not taken for good later', async () => {
  const { check, fail } = setUp();
  await expect(fail(['token'])).rejects.toThrow('no');
  expect(await check(['token'])).toBe(1);
  await expect(fail(['other'])).rejects.toThrow('no');
  await expect(fail(['other'])).rejects.toThrow('no');
});

test('there is an end to what is kept', async () => {
  const { check } = setUp();
  for (let at = 0; at <= 1_000; at += 1) await check([`token ${at}`]);
  expect(await check(['token 0'])).toBe(1_002);
});
