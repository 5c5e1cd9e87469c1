import { chown } from 'node:fs/promises';

const nobody = 65_534;

const isRoot = process.getuid?.() === 0;

/** As whom a process is started for rights to files to hold: root is refused nothing. To be given to `spawn`. */
export const asOrdinaryUser: { readonly uid?: number; readonly gid?: number } = isRoot
  ? { uid: nobody, gid: nobody }
  : {};

/** Makes files and folders that user's own. */
export const giveToOrdinaryUser = async (...paths: readonly string[]): Promise<void> => {
  if (isRoot) for (const path of paths) await chown(path, nobody, nobody);
};
