/** What a mention looks like among an activity's entities. */
export interface Mention {
  readonly mentioned: { readonly id: string };
  readonly text?: string | undefined;
}

/**
 * What the person wrote, without what Teams wraps around it: mentions of the bot are taken out however many there
 * are, other people's become their names, entities are decoded and odd spaces made plain. Line breaks stay.
 */
export const plainText = (
  text: string,
  mentions: readonly Mention[],
  bot: { readonly id: string; readonly name: string },
): string => {
  const ownTags = mentions.filter(({ mentioned }) => mentioned.id === bot.id).map((mention) => mention.text ?? '');
  const withoutBot = ownTags.filter(Boolean).reduce((rest, tag) => rest.replaceAll(tag, ' '), text);
  return decode(withoutBot.replace(mentionTag, (_, name: string) => (name.trim() === bot.name ? ' ' : name)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
};

const mentionTag = /<at\b[^<>]*>([^<]*)<\/at>/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** In one pass, so that a literal `&amp;lt;` is not decoded twice. */
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? '');
