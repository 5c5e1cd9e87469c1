import { createHash } from 'node:crypto';
import { renderPng } from '../../src/reports/png.ts';
import type { Drawing } from '../../src/reports/sheet.ts';

/** Where the pictures on sample cards are; nobody answers there. */
export const pictureHost = 'https://los.example.no/images/';

const drawings = new Map<string, Drawing>();

/** Addresses, as long as the real ones are, for a picture on a sample card. */
export const addressesOf = (drawing: Drawing) => ({ url: addressOf(drawing), large: addressOf(drawing) });

const addressOf = (drawing: Drawing): string => {
  const name = createHash('sha512').update(drawing.svg).digest('base64url');
  const address = `${pictureHost}${name.padEnd(330, '0')}`;
  drawings.set(address, drawing);
  return address;
};

/** The PNG at an address on a sample card. */
export const pictureAt = async (address: string): Promise<Buffer> => {
  const drawing = drawings.get(address);
  if (!drawing) throw new Error(`No sample has a picture at ${address}`);
  return Buffer.from(await renderPng(drawing.svg, drawing.height, 'card'));
};
