import { createHash } from 'node:crypto';
import { z } from 'zod';
import { voiceIn } from '../../dialog/voice.ts';
import { translate } from '../../language/texts.ts';
import { Language, PersonId } from '../../model/identity.ts';
import { allows, rolesInNetwork } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Filing } from '../../reports/files/downloads.ts';
import { fileName } from '../../reports/files/formats.ts';
import type { Page } from '../../reports/files/page.ts';
import { drawPage } from '../../reports/files/page-drawing.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { posterPage } from '../poster/index.ts';
import { isPosterSent } from './posters.ts';
import { readTeams, teamsOf } from './teams.ts';

/** What a facilitator may look at: posters that the teams themselves have sent to a session. */
const sent = {
  network: z.string(),
  session: z.string(),
  language: Language,
  viewer: PersonId,
};

const SentPicture = z.object({ kind: z.literal('sentPoster'), ...sent, team: z.string(), mark: z.string().max(30) });
const SentFile = z.object({ kind: z.literal('sentPosters'), ...sent, team: z.string().optional() });

type Sent = Pick<z.infer<typeof SentFile>, 'network' | 'session' | 'viewer' | 'team'>;

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    sentPoster: z.infer<typeof SentPicture>;
  }
}

declare module '../../reports/files/downloads.ts' {
  interface FileKinds {
    sentPosters: z.infer<typeof SentFile>;
  }
}

/** The teams whose posters somebody may look at now: asked anew each time, as a team may take its poster back. */
const teamsToShow = async (documents: Documents, wanted: Sent): Promise<readonly Team[]> => {
  const network = (await documents.read(kinds.network, keys.network(wanted.network)))?.body;
  const plan = (await documents.read(kinds.session, keys.session(wanted.session)))?.body;
  const holds = network?.sessions.some(({ id }) => id === wanted.session);
  if (!plan || !network || !holds || !allows(rolesInNetwork(network, wanted.viewer), 'session.review')) return [];
  const listed = (await teamsOf({ documents }, plan)).filter(({ id }) => id === (wanted.team ?? id));
  return (await readTeams({ documents }, listed)).filter((team) => isPosterSent(team, wanted.session));
};

/** Knows one poster from another. */
export const markOf = (page: Page): string =>
  createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 22);

export const sentPicture: Picturing<'sentPoster'> = {
  kind: 'sentPoster',
  shape: SentPicture,
  keptDays: 30,
  gone: ({ language }) => translate(language)('session.posters.gone'),
  draw: async (documents, now, wanted) => {
    const [team] = await teamsToShow(documents, wanted);
    return team && drawPage(await posterPage(documents, voiceIn(wanted.language, now), team));
  },
};

export const sentFile: Filing<'sentPosters'> = {
  kind: 'sentPosters',
  shape: SentFile,
  ending: () => '.pptx',
  keptDays: 7,
  gone: ({ language }) => {
    const t = translate(language);
    return { language, title: t('session.posters.goneTitle'), words: t('session.posters.goneWords') };
  },
  content: async (documents, now, wanted) => {
    const teams = await teamsToShow(documents, wanted);
    const [first, ...others] = teams;
    if (!first) return undefined;
    const voice = voiceIn(wanted.language, now);
    const pages: [Page, ...Page[]] = [await posterPage(documents, voice, first)];
    for (const team of others) pages.push(await posterPage(documents, voice, team));
    const number = first.network.sessions.find(({ id }) => id === wanted.session)?.number ?? 1;
    const name =
      wanted.team === undefined
        ? voice.t('session.posters.filesName', { number })
        : voice.t('session.posters.fileName', { team: first.name });
    return { name: `${fileName(name)}.pptx`, body: { pages } };
  },
};
