import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { voiceIn } from '../../dialog/voice.ts';
import { translate } from '../../language/texts.ts';
import type { PathwayCase } from '../../model/case.ts';
import { Language, PersonId } from '../../model/identity.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Filing } from '../../reports/files/downloads.ts';
import { fileName } from '../../reports/files/formats.ts';
import type { Page } from '../../reports/files/page.ts';
import { drawPage } from '../../reports/files/page-drawing.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesFor } from '../run-chart/index.ts';
import { type Poster, posterOf } from './content.ts';
import { layOut } from './layout.ts';
import { plenumOf } from './plenum.ts';
import { measuresOf } from './rules.ts';

/** A team's poster, as it is when it is fetched. */
const poster = {
  team: z.string(),
  language: Language,
};

/** The file is for one person, who must still be in the team. */
const PosterFile = z.object({ kind: z.literal('poster'), ...poster, viewer: PersonId });

const PosterPicture = z.object({
  kind: z.literal('poster'),
  ...poster,
  /** Whose own chat the picture is in; without it everybody in the team may look. */
  viewer: PersonId.optional(),
  /** What stands on it, in short: what has changed is another picture, also to caches. */
  mark: z.string().max(30),
});

declare module '../../reports/files/downloads.ts' {
  interface FileKinds {
    poster: z.infer<typeof PosterFile>;
  }
}

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    poster: z.infer<typeof PosterPicture>;
  }
}

/** A team's poster as a page. */
export const pageOf = (voice: Voice, team: Team, cases: readonly PathwayCase[]): Page => {
  const content = posterOf(voice, team, cases);
  const notes = plenumOf(voice, team, content).map(({ words }) => words);
  return layOut(voice, content, notes);
};

/** The same of the team's cases as they are stored, where a measure is of them. */
export const pageNow = async (documents: Documents, voice: Voice, team: Team): Promise<Page> =>
  pageOf(voice, team, await casesFor(documents, team.id, measuresOf(team)));

/** Knows one poster from another. */
export const markOf = (content: Poster): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);

const find = async (documents: Documents, team: string, viewer: PersonId | undefined): Promise<Team | undefined> => {
  const found = await documents.read(kinds.team, keys.team(team));
  const mayLook = found && (viewer === undefined || allows(rolesInTeam(found.body, viewer), 'improvement.see'));
  return mayLook ? found.body : undefined;
};

export const posterPicture: Picturing<'poster'> = {
  kind: 'poster',
  shape: PosterPicture,
  /** As long as from one session to the next. */
  keptDays: 180,
  gone: ({ language, viewer }) => translate(language, viewer === undefined ? 'room' : 'person')('poster.gone'),
  draw: async (documents, now, { team, viewer, language }) => {
    const found = await find(documents, team, viewer);
    return found && drawPage(await pageNow(documents, voiceIn(language, now), found));
  },
};

export const posterFile: Filing<'poster'> = {
  kind: 'poster',
  shape: PosterFile,
  ending: () => '.pptx',
  /** It can be had anew at any time. */
  keptDays: 7,
  gone: ({ language }) => {
    const t = translate(language, 'person');
    return { language, title: t('poster.download.title'), words: t('poster.download.gone') };
  },
  content: async (documents, now, { team, viewer, language }) => {
    const found = await find(documents, team, viewer);
    if (!found) return undefined;
    const voice = voiceIn(language, now);
    return { name: fileNameOf(voice, found), body: { page: await pageNow(documents, voice, found) } };
  },
};

/** What the file is called. */
export const fileNameOf = ({ t }: Pick<Voice, 't'>, team: Pick<Team, 'name'>): string =>
  `${fileName(t('poster.fileName', { team: team.name }))}.pptx`;

/** The file as it is for whoever asks. */
export const fileFor = (
  { me, language }: Pick<Turn, 'me' | 'language'>,
  team: Pick<Team, 'id'>,
): z.infer<typeof PosterFile> => ({ kind: 'poster', team: team.id, language, viewer: me.person });
