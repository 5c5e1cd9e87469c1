import type { Say } from '../content/texts.ts';

/** What a typed message asks for: the same data as the button that does the same. */
export type Understood = { readonly do: string } & Readonly<Record<string, string | number>>;

/** Understands typed Norwegian; what it does not understand becomes `help.suggest` with the likeliest commands. */
export type Understand = (text: string, say: Say) => Understood;
