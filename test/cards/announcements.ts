import { beginAnnouncement, send, withOutcome } from '../../src/features/announcements/rules.ts';
import type { Announcement } from '../../src/model/announcement.ts';
import type { Language } from '../../src/model/identity.ts';
import type { Network } from '../../src/model/network.ts';
import { networkOf } from '../support/team.ts';
import { team, voiceFor } from './cases.ts';
import { network as longNetwork, longTeam, people } from './support.ts';

const now = '2026-11-23T09:00:00Z';

export const reader = (language: Language) => ({ ...voiceFor(language), today: '2026-11-23', now });

const names = ['Elvegrend', 'Fjordvik', 'Nes', longTeam];

/** A network of as many teams as are named, or of thirty. */
export const networkWith = (count = names.length): Network => ({
  ...networkOf(team()),
  name: longNetwork,
  teams: Array.from({ length: count }, (_, at) => ({ id: `team${at}`, name: names[at] ?? `${longTeam} ${at}` })),
});

const words = {
  nb: {
    title: 'Ta med skisser til samlingen',
    text: 'Hei alle sammen!\n\nTa med en skisse av målene deres til samling 1. Den trenger ikke være ferdig. Programmet ligger på https://www.helsedirektoratet.no/laeringsnettverk.',
  },
  nn: {
    title: 'Ta med skisser til samlinga',
    text: 'Hei alle saman!\n\nTa med ei skisse av måla dykkar til samling 1. Ho treng ikkje vere ferdig. Programmet ligg på https://www.helsedirektoratet.no/laeringsnettverk.',
  },
};

/** A draft in both written forms. */
export const draft = (network: Network, name = 'Anne Berg'): Announcement =>
  beginAnnouncement(
    network,
    {
      id: 'a1',
      writer: { person: 'tenant:anne', name },
      ...words.nb,
      titleNn: words.nn.title,
      textNn: words.nn.text,
    },
    [],
    now,
  );

/** As long as it may be. */
export const longDraft = (network: Network): Announcement => ({
  ...draft(network, people[2]?.name),
  words: { title: words.nb.title.repeat(3).slice(0, 80), text: `${words.nb.text} `.repeat(9).slice(0, 1500) },
  to: network.teams.map(({ id }) => id),
});

/** Sent to four: one has got it, one waits, one could not be reached, one has no chat. */
export const sentTo = (network: Network): Announcement => {
  const to = network.teams.map(({ id, name }, at) => ({ team: id, name, rooms: at % 4 === 3 ? [] : [`r${at}`] }));
  const it = send(draft(network), { to, goesOut: now, writer: { person: 'tenant:anne', name: 'Anne Berg' } }, now);
  return network.teams.reduce((one, _, at) => {
    if (at % 4 === 0) return withOutcome(one, { recipient: `room:r${at}`, result: 'sent', at: now });
    const reason = '403 BotNotInConversationRoster';
    return at % 4 === 2 ? withOutcome(one, { recipient: `room:r${at}`, result: 'gone', reason, at: now }) : one;
  }, it);
};
