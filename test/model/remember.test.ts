import { remember, rememberOf } from '../../src/model/remember.ts';

test('what was computed is not computed again, and arguments are told apart', () => {
  const computed: string[] = [];
  const joined = remember((word: string, number: number, other: string): string => {
    computed.push(word);
    return `${word} ${number} ${other}`;
  });
  const ask = () => [joined('a', 1, 'b'), joined('a', 1, 'c'), joined('a', 2, 'b'), joined('b', 1, 'b')];
  expect(ask()).toEqual(['a 1 b', 'a 1 c', 'a 2 b', 'b 1 b']);
  expect(ask()).toEqual(['a 1 b', 'a 1 c', 'a 2 b', 'b 1 b']);
  expect(computed).toEqual(['a', 'a', 'a', 'b']);
});

test('what comes beside its arguments makes no difference', () => {
  let computed = 0;
  const isEven = remember((number: number): boolean => {
    computed += 1;
    return number % 2 === 0;
  });
  expect([1, 2, 3].filter(isEven)).toEqual([2]);
  expect([isEven(2), isEven(1), computed]).toEqual([true, false, 3]);
});

test('what fails is asked again', () => {
  const answers = remember((text: string): number => {
    if (Number.isNaN(Number(text))) throw new Error(text);
    return Number(text);
  });
  expect(() => answers('x')).toThrow('x');
  expect(() => answers('x')).toThrow('x');
  expect(answers('7')).toBe(7);
});

test('there is an end to what is kept', () => {
  let computed = 0;
  const same = remember((number: number): number => {
    computed += 1;
    return number;
  });
  for (let number = 0; number <= 10_000; number += 1) same(number);
  expect(same(0)).toBe(0);
  expect(computed).toBe(10_002);
});

test('of a value it is computed once, also when it comes to nothing, and of one that looks the same anew', () => {
  const computed: object[] = [];
  const lengthOf = rememberOf((text: { readonly words: string | undefined }): number | undefined => {
    computed.push(text);
    return text.words?.length;
  });
  const [one, other, none] = [{ words: 'ab' }, { words: 'ab' }, { words: undefined }];
  expect([one, one, other, none, none].map(lengthOf)).toEqual([2, 2, 2, undefined, undefined]);
  expect(computed).toEqual([one, other, none]);
});
