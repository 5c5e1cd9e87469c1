import { Refusal } from './refusal.ts';

/**
 * Text as it is stored: one kind of line break, nothing around it.
 * @throws Refusal `textTooLong`
 */
export const tidy = (text: string, max: number): string => {
  const tidied = text.replace(/\r\n?/g, '\n').trim();
  if (tidied.length > max) throw new Refusal('textTooLong', { max });
  return tidied;
};
