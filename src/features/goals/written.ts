/** A text without some signs at its beginning and end. */
export const without = (signs: string, text: string): string => {
  const isSign = (at: number) => signs.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (from < to && isSign(from)) from += 1;
  while (to > from && isSign(to - 1)) to -= 1;
  return text.slice(from, to);
};

/** A text on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
