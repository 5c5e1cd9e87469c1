import type { Findable } from '../../dialog/finding.ts';
import type { Turn } from '../../dialog/handler.ts';
import { formatDay } from '../../language/format.ts';
import { contactsIn } from '../../model/contacts.ts';
import type { Network } from '../../model/network.ts';

/** A network's teams, each with whether it has been contacted; its row leads to noting that it has. */
export const teamsToContact: Findable = {
  kind: 'team',
  heading: 'followUp.found',
  may: { network: 'guidance.answer' },
  entries: (turn, { networks }) => networks.flatMap((network) => teamsOf(turn, network)),
};

const teamsOf = ({ t, language, today }: Turn, network: Network) => {
  const contacted = new Map(contactsIn(network, today).contacted.map(({ id, on }) => [id, on]));
  return network.teams.map(({ id, name }) => {
    const on = contacted.get(id);
    const when = on === undefined ? [] : [t('followUp.contacted', { date: formatDay(language, on) })];
    return {
      title: name,
      texts: [],
      meta: [network.name, ...when].join(' · '),
      data: { do: 'guidance.contacts', network: network.id, team: id },
    } as const;
  });
};
