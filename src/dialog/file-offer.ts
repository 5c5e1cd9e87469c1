import type { FileWanted } from '../reports/files/downloads.ts';
import type { Button } from './elements.ts';
import type { Turn } from './handler.ts';
import type { About, Reply } from './reply.ts';
import type { Verb } from './verb.ts';

/** How a file is offered, and what is asked for by yes and no. */
interface Offer {
  readonly description: string;
  readonly yes: Verb;
  readonly no: Verb;
  /** What the buttons hand back beside the file. */
  readonly data?: Omit<Button['data'], 'do'>;
  readonly about: About;
}

/**
 * Offers a file among one's own files, which Teams wants asked first and has in personal chats only.
 * @returns `undefined` elsewhere, where an address has to do, and for whoever may not have it
 */
export const offerFile = async (turn: Turn, wanted: FileWanted, offer: Offer): Promise<Reply | undefined> => {
  const made = turn.scope === 'personal' ? await turn.files.made(wanted) : undefined;
  if (!made) return undefined;
  const { description, yes, no, data, about } = offer;
  const file = turn.files.token(wanted);
  return {
    kind: 'offer',
    name: made.name,
    description,
    bytes: made.bytes.length,
    yes: { ...data, do: yes, file },
    no: { ...data, do: no },
    about,
  };
};

/**
 * Puts what was offered where Teams wants it: only for whom it was offered to, and while the offer holds.
 * @param isTheirs whether it is what this person was offered about this
 * @returns why not, when it is not there
 */
export const putFile = async (
  turn: Turn,
  token: string,
  isTheirs: (wanted: FileWanted) => boolean,
): Promise<Reply | 'over' | 'failed'> => {
  const wanted = turn.files.opened(token);
  if (!wanted || !isTheirs(wanted) || !turn.upload) return 'over';
  const made = await turn.files.made(wanted);
  const isThere = made !== undefined && (await turn.sendFile(turn.upload, made));
  return isThere ? { kind: 'file', at: turn.upload } : 'failed';
};
