import type { Button, Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { shownMark } from '../../dialog/mark.ts';
import { explain } from '../../dialog/refusing.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList, uncapitalised } from '../../language/format.ts';
import { Application, type Round } from '../../model/intake.ts';
import { missingIn } from './desk-rules.ts';
import { aboutRound, roundName } from './round-cards.ts';
import { type BadApplication, type GoodApplication, type ReadApplications, templateHeadings } from './rows.ts';

interface Group {
  readonly heading: string;
  readonly words: string;
  readonly rows: readonly { readonly title: string; readonly meta: string }[];
}

/** Data of `cards/intake/intake-import.json`: applications to paste, and what was found in them. Empty text = not shown. */
interface ImportCard extends Frame {
  readonly intro: string;
  readonly groups: readonly Group[];
  /** The headings of a template. */
  readonly header: string;
  readonly isPasted: boolean;
  readonly asked: string;
  readonly pasted: string;
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'intake/intake-import': ImportCard;
  }
}

/** Where applications are pasted. */
export const pasteForm = (voice: Voice, round: Round, showing: Showing = {}): Reply => {
  const { t } = voice;
  const data: ImportCard = {
    title: t('intake.import.title'),
    subtitle: roundName(voice, round),
    intro: t('intake.import.intro'),
    groups: [],
    header: templateHeadings.join('; '),
    isPasted: true,
    asked: t('intake.import.asked'),
    pasted: valueIn(showing, 'text'),
    hint: t('intake.import.hint'),
    buttons: [{ title: t('intake.press.check'), data: { do: 'intake.checkPaste' }, sends: true }],
    cancel: { do: 'intake.round' },
  };
  return show('intake/intake-import', data, data.title, aboutRound(round));
};

/** What was pasted, or sent as a file. */
export type Source = { readonly text: string } | { readonly file: string; readonly name: string };

/** As many rows as a card has room for, one by one. */
const mostShown = 8;

/** What was found, before anything is saved: what is saved is what stands here. */
export const importPreview = (
  voice: Voice,
  round: Round,
  {
    read,
    source,
    problem = '',
  }: { readonly read: ReadApplications; readonly source: Source; readonly problem?: string },
): Reply => {
  const { t, language } = voice;
  const { good, bad, unknown } = read;
  const groups = [goodGroup(voice, round, good), badGroup(voice, bad)].flat();
  const data: ImportCard = {
    kicker: roundName(voice, round),
    title: good.length === 0 ? t('intake.import.none') : t('intake.import.found', { count: good.length }),
    subtitle: 'name' in source ? t('intake.import.fromFile', { name: source.name }) : '',
    problem,
    intro:
      unknown.length === 0
        ? ''
        : t('intake.import.unknownColumns', { names: formatList(language, unknown.slice(0, mostShown)) }),
    groups,
    header: '',
    isPasted: 'text' in source,
    asked: t('intake.import.change'),
    pasted: 'text' in source ? source.text : '',
    hint: t('intake.import.nothingSaved'),
    buttons: previewButtons(voice, read, source),
    cancel: { do: 'intake.round' },
  };
  const told = groups.flatMap(({ heading, rows }) => [heading, ...rows.map(({ title, meta }) => `${title} ${meta}`)]);
  return show('intake/intake-import', data, [data.title, ...told].join('\n'), aboutRound(round));
};

const goodGroup = (voice: Voice, round: Round, good: readonly GoodApplication[]): Group[] => {
  const { t, language } = voice;
  if (good.length === 0) return [];
  const rows = good.slice(0, mostShown).map(({ line, form }) => {
    const missing = missingIn(asApplication(round, form)).map((one) => uncapitalised(t(`intake.missing.${one}`)));
    const name = form.municipality;
    return {
      title: t('intake.import.line', { line, name }),
      meta: missing.length === 0 ? '' : t('intake.import.missing', { what: formatList(language, missing) }),
    };
  });
  return [{ heading: t('intake.import.good'), words: moreWords(voice, good.length), rows }];
};

/** As it would be looked at. */
const asApplication = ({ id, network, createdAt }: Round, form: Application['form']): Application =>
  Application.parse({
    id: '',
    round: id,
    network,
    from: 'import',
    language: 'nb',
    createdAt,
    changedAt: createdAt,
    form,
    remindedUntil: createdAt,
  });

const badGroup = (voice: Voice, bad: readonly BadApplication[]): Group[] => {
  const { t, language } = voice;
  if (bad.length === 0) return [];
  const rows = bad.slice(0, mostShown).map(({ line, name, why }) => ({
    title: t('intake.import.line', { line, name: name === '' ? t('intake.nameless') : name }),
    meta: explain(t, language, why),
  }));
  return [{ heading: t('intake.import.bad'), words: moreWords(voice, bad.length), rows }];
};

/** The rows that were not saved, where there are any: nothing else says so once the others are. */
export const notSaved = ({ t, language }: Voice, { bad }: ReadApplications): string => {
  if (bad.length === 0) return '';
  const rows = bad.slice(0, mostShown).map(({ line, name }) => (name === '' ? String(line) : `${line} (${name})`));
  return t('intake.news.notImported', { count: bad.length, rows: formatList(language, rows) });
};

const moreWords = ({ t }: Voice, count: number): string =>
  count > mostShown ? t('intake.import.more', { count: count - mostShown }) : '';

const previewButtons = ({ t }: Voice, read: ReadApplications, source: Source): Button[] => {
  const title = t('intake.press.saveImport', { count: read.good.length });
  const mark = importMark(read);
  if ('file' in source)
    return read.good.length > 0 ? [{ title, data: { do: 'intake.saveFile', file: source.file, mark } }] : [];
  return [
    ...(read.good.length > 0 ? [{ title, data: { do: 'intake.savePaste', mark }, sends: true } satisfies Button] : []),
    { title: t('intake.press.again'), data: { do: 'intake.checkPaste' }, sends: true },
  ];
};

/** Tells what the preview shows from what would be saved by now. */
export const importMark = ({ good }: ReadApplications): string =>
  shownMark(good.map(({ form, language }) => [form, language]));

/** Where the applications of a file belong, when somebody has sent one. */
export const whichRoundCard = (
  turn: Pick<Turn, 't' | 'language' | 'today'>,
  { file, name }: { readonly file: string; readonly name: string },
  rounds: readonly { readonly round: Round; readonly network: string }[],
): Reply => {
  const { t } = turn;
  const title = t('intake.import.which');
  const words = t('intake.import.whichNote', { name });
  return show(
    'intake/intake-list',
    {
      title,
      lines: [{ text: words }],
      rows: rounds.map(({ round, network }) => ({
        title: network,
        meta: roundName(turn, round),
        data: { do: 'intake.readFile', network: round.network, file, los: { round: round.id } },
      })),
      buttons: [{ title: t('intake.press.list'), data: { do: 'intake.list' } }],
      equal: true,
    },
    `${title}\n${words}`,
  );
};
