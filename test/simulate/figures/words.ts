import { translate } from '../../../src/language/texts.ts';

type Text = (key: string, given?: object) => string;

/** The words of Los, as a person reads them: only these are its own, the figures between them are not. */
export const t: Text = (key, given) => (translate('nb', 'person') as Text)(key, given);

const day = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** «17. september» */
export const dayOf = (date: string): string => day.format(new Date(`${date}T12:00:00Z`));

/** Spaces that keep a figure together are like any other. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
