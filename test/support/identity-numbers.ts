const weights = {
  first: [3, 7, 6, 1, 8, 9, 4, 5, 2],
  second: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
};

const control = (digits: readonly number[], by: readonly number[]): number =>
  (11 - (by.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11)) % 11;

/** The control digits of a birth date and individual number; `undefined` where the rule allows none. */
const withControl = (nine: string): string | undefined => {
  const digits = [...nine].map(Number);
  const first = control(digits, weights.first);
  const second = control([...digits, first], weights.second);
  return first > 9 || second > 9 ? undefined : `${nine}${first}${second}`;
};

/**
 * A made-up number that fits the rules for national identity numbers, built from its six date digits (D-numbers have
 * 4 added to the first digit, H-numbers 4 and synthetic ones 8 to the third). Nobody's number is written in a test.
 */
export const identityNumber = (date: string, from = 100): string => {
  for (let individual = from; individual < 1000; individual += 1) {
    const number = withControl(`${date}${String(individual).padStart(3, '0')}`);
    if (number) return number;
  }
  throw new Error(`No number fits ${date}`);
};

/** The same number with a wrong last digit. */
export const wrongDigit = (number: string): string => `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`;
