import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type AdaptiveCard, renderCard } from '../../src/dialog/render.ts';
import type { CardName, Cards } from '../../src/dialog/reply.ts';
import type { Language } from '../../src/model/identity.ts';

/**
 * Data for one card as people will meet it, in each language: `usual` first, then what stretches it. Each card has
 * a file of its name in `samples/` that exports one of these as `samples`.
 */
export type Samples<N extends CardName> = (
  language: Language,
) => { readonly usual: Cards[N] } & Readonly<Record<string, Cards[N]>>;

export interface RenderedSample {
  readonly name: CardName;
  readonly variant: string;
  readonly language: Language;
  readonly card: AdaptiveCard;
  /** None of its buttons is likelier than the others. */
  readonly equal: boolean;
  /** `{card}.{language}` or `{card}-{variant}.{language}` */
  readonly title: string;
}

const folder = join(import.meta.dirname, '../../cards');

/** Every template in `cards/`. */
export const cardNames = globSync('**/*.json', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/').replace('.json', ''))
  .filter((name): name is CardName => name !== 'frame' && name !== 'picture')
  .sort();

/** Identifiers as long as they get. */
const about = {
  team: '01KB3V7Q9X8W5T2R4P6M1N0JZC',
  network: '01KB3V7Q9X8W5T2R4P6M1N0JZD',
  code: 'ÆØÅ-1234',
  version: 123,
};

export const samplesOf = (name: CardName): string => join(import.meta.dirname, 'samples', `${name}.ts`);

export const withoutSamples = cardNames.filter((name) => !existsSync(samplesOf(name)));

interface Rendering {
  readonly actions?: 'Submit' | 'Execute';
  /** In English a card is drawn as in the others, and its words are no longer: most checks have enough of two. */
  readonly languages?: readonly Language[];
}

/** Every card that has samples, in both forms of Norwegian if nothing is said. */
export const renderSamples = async ({
  actions = 'Submit',
  languages = ['nb', 'nn'],
}: Rendering = {}): Promise<RenderedSample[]> => {
  const all: RenderedSample[] = [];
  for (const name of cardNames.filter((one) => !withoutSamples.includes(one))) {
    const { samples } = (await import(samplesOf(name))) as { samples: Samples<CardName> };
    for (const language of languages) {
      for (const [variant, data] of Object.entries(samples(language))) {
        const card = renderCard(name, data, { language, about, key: '01KB3V7Q9X8W5T2R4P6M1N0JZE', actions });
        const own = name.slice(name.indexOf('/') + 1);
        const title = variant === 'usual' ? `${own}.${language}` : `${own}-${variant}.${language}`;
        all.push({ name, variant, language, card, equal: 'equal' in data, title });
      }
    }
  }
  return all;
};
