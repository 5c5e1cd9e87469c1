import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { type Announcement, AnnouncementWords } from '../../model/announcement.ts';
import { previewOf } from './preview.ts';
import { putBack } from './rules.ts';

const Before = z.object({ words: AnnouncementWords, nynorsk: AnnouncementWords.optional() });

const ofDraft = {
  from: 'announcement',
  may: 'announcement.write',
  was: Before,
  before: ({ words, nynorsk }: Announcement) => ({ words, nynorsk }),
  version: ({ version }: Announcement) => version,
} as const;

/** The words a draft had before they were written over. */
export const announcementRewritten = undoable({
  ...ofDraft,
  kind: 'announcementWords',
  restore: (it: Announcement, was, _, { now }) => putBack(it, was, now),
  done: 'announcement.news.wordsBack',
  card: (turn, it) => previewOf(turn, it),
});

/** A draft that was thrown away. */
export const announcementThrown = undoable({
  ...ofDraft,
  kind: 'announcementThrown',
  restore: (it: Announcement, was, _, { now }) => putBack(it, was, now),
  done: 'announcement.news.back',
  card: (turn, it) => previewOf(turn, it),
});
