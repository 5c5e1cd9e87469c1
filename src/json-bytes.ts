import { transcode } from 'node:buffer';

/**
 * A value as JSON, as it goes over HTTP. Cards hold signs beyond Latin-1 (→ ›), and what writes a text to a connection counts
 * its bytes and turns it into them sign by sign: four times as long for a card as this takes.
 */
export const jsonBytes = (value: unknown): Buffer =>
  transcode(Buffer.from(JSON.stringify(value), 'utf16le'), 'utf16le', 'utf8');
