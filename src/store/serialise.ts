import { DocumentTooLarge, type Key, maximumBytes, type Page, type StoredDocument } from './port.ts';

/**
 * The JSON of a document, refused by every store alike when Cosmos DB would refuse it.
 * @throws DocumentTooLarge
 */
export const serialise = (document: StoredDocument): string => {
  refuseForbiddenIds(document);
  const json = JSON.stringify(document);
  const bytes = Buffer.byteLength(json);
  if (bytes > maximumBytes) {
    throw new DocumentTooLarge(`${document.pk}/${document.id} has ${bytes} bytes, more than ${maximumBytes}`);
  }
  return json;
};

const refuseForbiddenIds = ({ pk, id }: Key): void => {
  if (/[/\\?#]/.test(id) || id === '') throw new TypeError(`Cosmos DB does not take the id "${id}" (in ${pk})`);
};

/** An instant in the one spelling in which text order is time order: UTC with three decimals. */
export const sortableInstant = (instant: string): string => new Date(instant).toISOString();

/** Makes a page of `limit` items out of one more than that, which tells whether there are any left. */
export const pageOf = <T>(found: readonly T[], limit: number, place: (last: T) => string): Page<T> => {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: place(last) } : { items };
};
