import { plain, type Word } from './words.ts';

/** Words that add nothing but kindness where they begin or end a message. */
const politeness = new Set(
  [
    'hei, hallo, heisann, kjære, vennligst, takk, please, gjerne, litt, da, nå, no, så, ja, ok, jo',
    'vær så snill, vær så god, ver så snill, ver så god, er du snill, på forhånd takk, på førehand takk',
    'kan du, kunne du, vil du, kan vi, kan jeg, kan eg, får jeg, får vi, får eg, la oss, lat oss, skal vi',
    'jeg vil, eg vil, vi vil, jeg ønsker, eg ønskjer, vi ønsker, vi ønskjer, jeg trenger, eg treng, vi trenger, vi treng',
    'vis, vise, meg, oss, gi meg, gi oss, se, sjå, få, ha, å',
  ].flatMap((line) => line.split(', ').map(plain)),
);
const longest = 3;
const name = 'los';

/** The message as it is, then with less and less politeness around it; never empty. */
export const readings = (words: readonly Word[]): (readonly Word[])[] => {
  const found = [withoutName(words)];
  for (;;) {
    const last = found.at(-1) ?? [];
    const less = withoutPoliteness(last);
    if (less.length === last.length || less.length === 0) return found;
    found.push(less);
  }
};

const withoutName = (words: readonly Word[]): readonly Word[] => {
  const others = words.filter((word, at) => word.plain !== name || (at > 1 && at < words.length - 1));
  return others.length > 0 ? others : words;
};

const withoutPoliteness = (words: readonly Word[]): readonly Word[] => {
  for (let many = longest; many > 0; many--) {
    if (isPolite(words.slice(0, many))) return words.slice(many);
    if (isPolite(words.slice(-many))) return words.slice(0, -many);
  }
  return words;
};

const isPolite = (words: readonly Word[]): boolean => politeness.has(words.map((word) => word.plain).join(' '));
