import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Teams calls a command, in the language of the list it stands in. */
export interface ListedCommand {
  readonly title: string;
  readonly description: string;
  /** A prompt starter: what Teams writes for whoever chooses it. */
  readonly type?: 'prompt';
  readonly prompt?: string;
}

export interface CommandList {
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  /** How Teams offers them; after a mention alone if nothing is said. */
  readonly triggers?: readonly ('mention' | 'slash')[];
  readonly commands: readonly ListedCommand[];
}

/** The parts of `manifest.json` that are looked at here; the rest is handed on as it is, and judged by Microsoft's schema. */
export interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly defaultLanguageFile: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly [{ readonly commandLists: readonly CommandList[] } & Readonly<Record<string, unknown>>];
  readonly [other: string]: unknown;
}

/** A localisation file: texts by the place they have in the manifest. */
export type Texts = Readonly<Record<string, string>>;

/** The app package as it lies in the repository, with places still to be filled in. */
export interface PackageFiles {
  readonly manifest: Manifest;
  readonly nb: Texts;
  readonly nn: Texts;
  readonly en: Texts;
}

export const folder = import.meta.dirname;

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

export const readPackageFiles = (): PackageFiles => ({
  manifest: readJson<Manifest>('manifest.json'),
  nb: readJson<Texts>('nb.json'),
  nn: readJson<Texts>('nn.json'),
  en: readJson<Texts>('en.json'),
});
