import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { lazily } from '../lazily.ts';

// A start draws nothing.
const load = createRequire(import.meta.url);
const resvg = lazily(() => load('@resvg/resvg-js') as typeof import('@resvg/resvg-js'));
const pngjs = lazily(() => load('pngjs') as typeof import('pngjs'));

/** The letters of all pictures: Latin with æøå and the Sámi letters, Greek and Cyrillic. */
export const fontFamily = 'Inter';

/** The weights there are a font for; others would be drawn with the nearest. */
export type Weight = 400 | 600;

const fontFile = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}`));

// Fonts of the machine are left out, so that a picture is the same everywhere.
const font = {
  loadSystemFonts: false,
  fontFiles: [fontFile('400Regular/Inter_400Regular.ttf'), fontFile('600SemiBold/Inter_600SemiBold.ttf')],
  defaultFontFamily: fontFamily,
};

/** As it stands on a card, or large, by itself, or on paper: 300 dots an inch where it is 200 mm wide. */
export type PictureSize = 'card' | 'large' | 'print';

/** How many pixels a unit gets, and how high a picture may be. */
const sizes: Readonly<Record<PictureSize, { readonly zoom: number; readonly mostPixels: number }>> = {
  /** Phones have two to three pixels for a unit; more would weigh over 100 KB. Teams shows none that is wider or higher. */
  card: { zoom: 2.5, mostPixels: 1024 },
  large: { zoom: 4.5, mostPixels: 2400 },
  print: { zoom: 7.4, mostPixels: 3600 },
};

/**
 * Draws an SVG as PNG, beside the main thread.
 * @param height of the SVG in its own units; it is at most 400 wide
 */
export const renderPng = async (svg: string, height: number, size: PictureSize): Promise<Uint8Array> => {
  const { zoom, mostPixels } = sizes[size];
  const fitTo = { mode: 'zoom', value: Math.min(zoom, mostPixels / height) } as const;
  const { renderAsync } = resvg();
  const { PNG } = pngjs();
  const drawn = await renderAsync(svg, { font, fitTo });
  // Unfiltered and packed well, flat colours take two thirds of what resvg makes of them.
  const png = new PNG({ width: drawn.width, height: drawn.height, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
  png.data = drawn.pixels;
  return buffer(png.pack().pipe(new PassThrough()));
};

/** How wide the ink of an SVG is, in its own units. */
export const inkWidth = (svg: string): number => {
  const { Resvg } = resvg();
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
};
