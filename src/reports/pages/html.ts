import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ComponentChildren, h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { nameOf, spokenLanguages } from '../../language/languages.ts';
import type { Translate } from '../../language/texts.ts';
import type { Language } from '../../model/identity.ts';
import { projectFile } from '../../project.ts';

/** A piece of a page. What goes into it is escaped where it is written, whoever wrote it. */
export type Html = JSX.Element;
export type Content = ComponentChildren;

// === The page

/** What stands on a page, without what every page has. */
export interface PageContent {
  readonly title: string;
  /** What comes after the heading. */
  readonly body: Content;
  /** What somebody is to see first, such as what is wrong; before the heading. */
  readonly first?: Content;
}

const fileBeside = (name: string): string => readFileSync(projectFile(`src/reports/pages/${name}`), 'utf8');

const codeOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** What every page loads, by what it is called in the address. Nothing stands in the page itself, so nobody can slip code in. */
export const pageFiles: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  'stil.css': { type: 'text/css; charset=utf-8', text: fileBeside('style.css') },
  'skjema.js': { type: 'text/javascript; charset=utf-8', text: fileBeside('script.js') },
};

/** With a code of what is in it, so that it can be kept for good. */
const fileAddress = (name: string): string => `${name}?v=${codeOf(pageFiles[name]?.text ?? '')}`;

/** @param choice the address of the same page in another language */
export const documentOf = ({
  language,
  t,
  content,
  choice,
}: {
  readonly language: Language;
  readonly t: Translate;
  readonly content: PageContent;
  readonly choice: (language: Language) => string;
}): string => `<!doctype html>${renderToString(layout(language, t, content, choice))}`;

const layout = (language: Language, t: Translate, content: PageContent, choice: (language: Language) => string) =>
  h('html', { lang: language }, [
    h('head', {}, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex, nofollow' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, content.title),
      h('link', { rel: 'stylesheet', href: fileAddress('stil.css') }),
      h('script', { src: fileAddress('skjema.js'), defer: true }),
    ]),
    h('body', {}, [
      h('a', { class: 'skip', href: '#innhold' }, t('webPages.skip')),
      h('header', {}, h('nav', { 'aria-label': t('webPages.language') }, otherLanguages(language, choice))),
      h('main', { id: 'innhold', tabindex: -1 }, [content.first, h('h1', {}, content.title), content.body]),
    ]),
  ]);

const otherLanguages = (language: Language, choice: (language: Language) => string) =>
  spokenLanguages()
    .filter((code) => code !== language)
    .map((code) => h('a', { href: choice(code), lang: code, hreflang: code, rel: 'alternate' }, nameOf(code)));

// === What is read

export const Paragraph = (text: Content): Html => h('p', {}, text);

/** In smaller and paler letters. */
export const Aside = (text: Content): Html => h('p', { class: 'aside' }, text);

/** With the line breaks it was written with. */
export const AsWritten = (text: string): Html => h('p', { class: 'as-written' }, text);

export const Heading = (text: string, id?: string): Html => h('h2', { id }, text);

export const Section = (title: string, ...children: readonly Content[]): Html =>
  h('section', {}, [Heading(title), ...children]);

export const List = (items: readonly Content[]): Html =>
  h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );

export const Steps = (items: readonly Content[]): Html =>
  h(
    'ol',
    {},
    items.map((item) => h('li', {}, item)),
  );

/** What is called what, such as everything that was filled in. */
export const Facts = (facts: readonly { readonly label: string; readonly value: Content }[]): Html =>
  h(
    'dl',
    {},
    facts.flatMap(({ label, value }) => [h('dt', {}, label), h('dd', {}, value)]),
  );

/** Something that has happened or is to be known: said aloud when the page comes. */
export const Notice = (
  kind: 'good' | 'problem' | 'info',
  title: string | undefined,
  ...children: readonly Content[]
): Html =>
  h('div', { class: `notice ${kind}`, role: kind === 'problem' ? 'alert' : 'status' }, [
    title && h('p', { class: 'notice-title' }, title),
    ...children,
  ]);

/** Folded together until somebody wants it. */
export const More = (summary: string, ...children: readonly Content[]): Html =>
  h('details', {}, [h('summary', {}, summary), ...children]);

/** Where one is among several pages. */
export const Progress = (
  label: string,
  steps: readonly { readonly title: string; readonly href: string; readonly isHere: boolean }[],
): Html =>
  h(
    'nav',
    { class: 'progress', 'aria-label': label },
    h(
      'ol',
      {},
      steps.map(({ title, href, isHere }) =>
        h('li', {}, h('a', { href, 'aria-current': isHere ? 'step' : undefined }, title)),
      ),
    ),
  );

/** Something to take with one: the button copies it where scripts run, and it can be marked where they do not. */
export const Copyable = (t: Translate, label: string, value: string): Html =>
  h('div', { class: 'field' }, [
    h('label', { for: idOf('kopi') }, label),
    h('input', { id: idOf('kopi'), class: 'copyable', readonly: true, value, 'data-copied': t('webPages.copied') }),
    h('p', { class: 'button-row' }, [
      h('button', { type: 'button', class: 'secondary', hidden: true, 'data-copy': idOf('kopi') }, t('webPages.copy')),
      h('span', { role: 'status', 'data-said': idOf('kopi') }),
    ]),
  ]);

/** Shown where scripts run only: whoever has none knows their browser's menu. */
export const PrintButton = (t: Translate): Html =>
  h('button', { type: 'button', class: 'secondary', hidden: true, 'data-print': true }, t('webPages.print'));

// === What is filled in

/** The id of a field, to which an error leads. */
const idOf = (name: string): string => `felt-${name.replace(/[^\w-]+/g, '-')}`;

/** What every field says of itself. */
interface Asking {
  /** As it comes back in `fields`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

interface Writing extends Asking {
  readonly value: string;
  /** What a browser may fill in by itself (WCAG 1.3.5), such as `email`. */
  readonly autocomplete?: string;
}

interface Choosing extends Asking {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

export const TextField = (
  field: Writing & { readonly type?: 'text' | 'email' | 'tel' | 'number'; readonly inputmode?: 'numeric' | 'text' },
): Html => {
  const { type = 'text', inputmode, autocomplete, value } = field;
  return inField(field, h('input', { ...asked(field), type, inputmode, autocomplete, value }));
};

/** @param most how many signs there is room for: told as one writes where scripts run, and judged when it is sent */
export const TextArea = (field: Writing & { readonly rows?: number; readonly most?: number }): Html =>
  inField(
    field,
    h('textarea', { ...asked(field), rows: field.rows ?? 6, 'data-most': field.most, value: field.value }),
  );

export const Select = (field: Choosing): Html =>
  inField(
    field,
    h(
      'select',
      asked(field),
      field.choices.map(({ value, title }) => h('option', { value, selected: value === field.value }, title)),
    ),
  );

const inField = (field: Asking, input: Html): Html =>
  h('div', { class: field.error ? 'field wrong' : 'field' }, [
    h('label', { for: idOf(field.name) }, field.label),
    field.hint && h('p', { class: 'hint', id: `${idOf(field.name)}-hjelp` }, field.hint),
    errorOf(field),
    input,
  ]);

/** There also when there is none, for the script to say one. */
const errorOf = ({ name, error }: Asking): Html =>
  h('p', { class: 'error', id: `${idOf(name)}-feil`, 'data-error': name }, error ?? '');

const asked = ({ name, hint, error }: Asking) => ({
  id: idOf(name),
  name,
  'aria-describedby': [hint && `${idOf(name)}-hjelp`, `${idOf(name)}-feil`].filter(Boolean).join(' '),
  'aria-invalid': error ? ('true' as const) : undefined,
});

/** One of a few, all of them seen. @param isRow beside each other where there is room, as on a scale */
export const Radios = (field: Choosing & { readonly isRow?: boolean }): Html =>
  FieldSet(
    field,
    h(
      'div',
      { class: field.isRow ? 'choices row' : 'choices' },
      field.choices.map(({ value, title }, at) => choice(field, { value, title, at }, value === field.value)),
    ),
  );

/** The first of them has the id to which an error leads. */
const choice = (
  { name }: Asking,
  { value, title, at }: { readonly value: string; readonly title: string; readonly at: number },
  checked: boolean,
): Html => {
  const id = at === 0 ? idOf(name) : `${idOf(name)}-${at}`;
  return h('div', { class: 'choice' }, [
    h('input', { id, type: 'radio', name, value, checked }),
    h('label', { for: id }, title),
  ]);
};

/** Fields that belong together. */
export const FieldSet = (group: Omit<Asking, 'label'> & { readonly label: string }, ...children: readonly Content[]) =>
  h(
    'fieldset',
    {
      class: group.error ? 'wrong' : undefined,
      'aria-describedby': [group.hint && `${idOf(group.name)}-hjelp`, `${idOf(group.name)}-feil`]
        .filter(Boolean)
        .join(' '),
    },
    [
      h('legend', {}, group.label),
      group.hint && h('p', { class: 'hint', id: `${idOf(group.name)}-hjelp` }, group.hint),
      errorOf(group),
      ...children,
    ],
  );

export const Hidden = (name: string, value: string): Html => h('input', { type: 'hidden', name, value });

/** Something that has to be mended. @param page what stands after the `?` where its field is, if that is another page */
export interface Mend {
  readonly name: string;
  readonly text: string;
  readonly page?: string;
}

/** What has to be mended, each leading to its field; the script puts the focus on it. */
export const ErrorSummary = (title: string, errors: readonly Mend[], ...more: readonly Content[]): Html | undefined =>
  errors.length === 0
    ? undefined
    : h('div', { class: 'notice problem', role: 'alert', tabindex: -1, 'data-focus': true }, [
        h('p', { class: 'notice-title' }, title),
        h(
          'ul',
          {},
          errors.map(({ name, text, page = '' }) => h('li', {}, h('a', { href: `${page}#${idOf(name)}` }, text))),
        ),
        ...more,
      ]);

/** How a button looks: what is usual, what else can be done, and what takes something away. */
type ButtonKind = 'primary' | 'secondary' | 'danger';

export const Button = (
  label: string,
  {
    kind = 'primary',
    name,
    value,
  }: { readonly kind?: ButtonKind; readonly name?: string; readonly value?: string } = {},
): Html => h('button', { type: 'submit', class: kind, name, value }, label);

/** What the Enter key presses, where the first button of a form would do something else. Nobody sees it. */
export const UsualButton = (name: string, value: string): Html =>
  h('button', { type: 'submit', class: 'unseen', name, value, tabindex: -1, 'aria-hidden': true });

/** A link that looks like a button, since it leads to what is usual next. */
export const ButtonLink = (href: string, label: string, kind: ButtonKind = 'secondary'): Html =>
  h('a', { href, class: `button ${kind}` }, label);

export const ButtonRow = (...buttons: readonly Content[]): Html => h('div', { class: 'button-row' }, buttons);

/** @param action the same address unless said; only what stands after its `?` may differ */
export const Form = (
  { t, action = '', isSavedAsOneGoes = false }: { t: Translate; action?: string; isSavedAsOneGoes?: boolean },
  ...children: readonly Content[]
): Html =>
  h(
    'form',
    {
      method: 'post',
      action,
      novalidate: true,
      'data-offline': t('webPages.offline'),
      ...(isSavedAsOneGoes && {
        'data-autosave': true,
        'data-saving': t('webPages.saving'),
        'data-unsaved': t('webPages.unsaved'),
        'data-count': t('webPages.count'),
      }),
    },
    [...children, h('p', { class: 'saved', role: 'status', 'data-status': true })],
  );
