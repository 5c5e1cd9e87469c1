import { idnr } from '@navikt/fnrvalidator';
import { Refusal } from './refusal.ts';

/** Eleven digits, however they are spaced or dashed, inside any sentence. */
const elevenDigits = /(?<!\d)\d(?:[\s\u00a0.\-–]?\d){10}(?!\d)/g;

/** Whether a text holds a valid national identity number: fødselsnummer, D-, H- or synthetic number. */
export const holdsNationalIdentityNumber = (text: string): boolean =>
  (text.match(elevenDigits) ?? []).some((candidate) => idnr(candidate.replace(/\D/g, '')).status === 'valid');

/**
 * Looks through everything a person entered (DOMAIN §12).
 * @throws Refusal `nationalIdentityNumber`
 */
export const refuseNationalIdentityNumbers = (entered: Readonly<Record<string, unknown>>): void => {
  for (const value of Object.values(entered)) {
    if (typeof value === 'string' && holdsNationalIdentityNumber(value)) throw new Refusal('nationalIdentityNumber');
  }
};
