import type { Voice } from '../../dialog/handler.ts';
import { contactsIn } from '../../model/contacts.ts';
import type { Network } from '../../model/network.ts';

/** «Kontaktet i denne perioden: 3 av 7 team»; nothing while there are no teams. */
export const tallyOf = ({ t, today }: Voice, network: Network): string => {
  const { contacted, waiting } = contactsIn(network, today);
  const count = contacted.length + waiting.length;
  return count === 0 ? '' : t('contacts.tally', { done: contacted.length, count });
};
