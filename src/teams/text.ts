/** What a mention looks like among an activity's entities. Clients leave out its text, or the name in it. */
export interface Mention {
  readonly mentioned: { readonly id: string; readonly name?: string | null | undefined };
  readonly text?: string | null | undefined;
}

/**
 * What the person wrote, without what Teams wraps around it: mentions of the bot are taken out however many there
 * are, other people's become their names; what was quoted or attached is taken out, emojis become themselves, entities
 * are decoded and odd spaces made plain. Line breaks stay, and so does what the person put in angle brackets.
 */
export const plainText = (
  text: string,
  mentions: readonly Mention[],
  bot: { readonly id: string; readonly name: string },
): string => {
  const [own, others] = [mentions.filter(isOf(bot.id)), mentions.filter((mention) => !isOf(bot.id)(mention))];
  const isBot = botAmong(own, others, bot.name);
  const untagged = own.reduce((rest, mention) => (mention.text ? rest.replaceAll(mention.text, ' ') : rest), text);
  const said = withoutBesides(withoutReply(untagged))
    .replace(emoji, (_, attributes: string) => alternative.exec(attributes)?.[1] ?? '')
    .replace(mentionTag, (_, name: string) => (isBot(nameOf(name)) ? ' ' : name));
  return decode(said)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
};

/** What comes with a message and is not part of it: a reference to what it answers, to a file or to a card. */
const besides = /<(\/?)(quoted|attachment)(\s[^<>]*)?>/gi;

/** Takes out what comes with a message, whatever stands in it; where an end is missing, only the tag. */
const withoutBesides = (text: string): string => {
  const cuts: Cut[] = [];
  const open: Readonly<Record<string, Opened[]>> = { quoted: [], attachment: [] };
  for (const { 0: tag, 1: end, 2: name = '', 3: attributes = '', index } of text.matchAll(besides)) {
    const [cut, opened] = [{ from: index, to: index + tag.length }, open[name.toLowerCase()]];
    if (attributes.endsWith('/')) cuts.push(cut);
    else if (!end) opened?.push({ ...cut, isReference: attributes.includes('=') });
    else {
      const begun = opened?.pop();
      if (begun) cuts.push({ from: begun.from, to: cut.to });
    }
  }
  const endless = Object.values(open).flat();
  return without(text, [...cuts, ...endless.filter(({ isReference }) => isReference)]);
};

interface Cut {
  readonly from: number;
  readonly to: number;
}

interface Opened extends Cut {
  readonly isReference: boolean;
}

const without = (text: string, cuts: readonly Cut[]): string => {
  let [kept, at] = ['', 0];
  for (const { from, to } of cuts.toSorted((one, other) => one.from - other.from)) {
    if (from >= at) kept += `${text.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
};

const emoji = /<emoji\s([^<>]*)>(?:[^<]*<\/emoji>)?/gi;
const alternative = /\balt="([^"]*)"/i;

const mentionTag = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi;

/** Older clients put what is answered in front, in the words of the one who said it. */
const withoutReply = (text: string): string => {
  const [from, end] = [text.search(/<blockquote\s[^<>]*schema\.skype\.com\/Reply/i), text.lastIndexOf(replyEnd)];
  return from >= 0 && end > from ? `${text.slice(0, from)} ${text.slice(end + replyEnd.length)}` : text;
};

const replyEnd = '</blockquote>';

/** Whom a tag means: the bot goes by the name it is called here, which need not be its own. */
const botAmong = (own: readonly Mention[], others: readonly Mention[], name: string) => {
  const names = new Set([name, ...own.flatMap(namesIn)].map(nameOf));
  const strangers = new Set(others.flatMap(namesIn).map(nameOf));
  const isNameless = own.some((mention) => namesIn(mention).length === 0);
  return (tag: string): boolean => names.has(tag) || (isNameless && !strangers.has(tag));
};

const isOf =
  (id: string) =>
  ({ mentioned }: Mention): boolean =>
    mentioned.id === id;

const namesIn = ({ mentioned, text }: Mention): string[] =>
  [mentioned.name, text?.replace(mentionTag, '$1')].flatMap((name) => name || []);

/** A name as names are compared. */
const nameOf = (written: string): string => decode(written).replace(/\s+/g, ' ').trim().toLowerCase();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** In one pass, so that a literal `&amp;lt;` is not decoded twice. */
const decode = (text: string): string =>
  text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (_, name?: string, decimal?: string, hexadecimal?: string) =>
      name ? (entities[name.toLowerCase()] ?? '') : String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)),
  );
