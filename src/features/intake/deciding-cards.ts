import type { Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { shownMark } from '../../dialog/mark.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { translate } from '../../language/texts.ts';
import type { Application, Round } from '../../model/intake.ts';
import { aboutApplication, nameOfApplication } from './application-card.ts';
import type { Deciding } from './desk-rules.ts';
import { aboutRound, roundName, type ShareCard } from './round-cards.ts';

/** Data of `cards/intake/intake-write.json`: an answer to applicants, before and after it is seen as they read it. */
interface WriteCard extends Frame {
  readonly intro: string;
  readonly preview: readonly { readonly heading: string; readonly words: string }[];
  readonly asked: string;
  readonly written: string;
  readonly most: number;
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'intake/intake-write': WriteCard;
  }
}

const mostSigns = 1500;

interface Writing {
  readonly what: Deciding;
  readonly network: string;
  readonly showing: Showing;
}

/** What is answered before: its words are taken up again. */
const writtenBefore = ({ reply }: Application, what: Deciding): string | undefined =>
  reply?.what === what ? reply.text : undefined;

/** What stands in the form from the start, in the applicant's language. */
export const suggestedFor = ({ language }: Application, what: Deciding, network = ''): string =>
  translate(language)(`intake.suggested.${what}`, { network });

/** The form of an answer, in the applicant's language. */
export const writeForm = ({ t }: Voice, application: Application, { what, network, showing }: Writing): Reply => {
  const suggested = suggestedFor(application, what, network);
  const data: WriteCard = {
    kicker: nameOfApplication(t, application),
    title: t(`intake.write.${what}`),
    intro: t(`intake.write.intro.${what}`),
    preview: [],
    asked: t(`intake.write.label.${what}`),
    written: valueIn(showing, 'text', writtenBefore(application, what) ?? suggested),
    most: mostSigns,
    hint: '',
    buttons: [{ title: t('intake.press.preview'), data: { do: 'intake.preview', what }, sends: true }],
    cancel: { do: 'intake.application' },
  };
  return show('intake/intake-write', data, `${data.title}: ${data.kicker}`, aboutApplication(application));
};

interface Preview {
  readonly what: Deciding;
  readonly text: string;
  /** Why nothing was sent. */
  readonly problem?: string;
}

/** The answer as the applicant reads it: what is sent is what stands here. */
export const previewCard = ({ t }: Voice, application: Application, { what, text, problem = '' }: Preview): Reply => {
  const theirs = translate(application.language);
  const data: WriteCard = {
    kicker: nameOfApplication(t, application),
    title: t('intake.preview.title'),
    problem,
    intro: '',
    preview: [
      { heading: theirs(`intake.preview.theirs.${what}`), words: text },
      ...(what === 'accepted' ? [{ heading: t('intake.preview.also'), words: t('intake.preview.code') }] : []),
    ],
    asked: t('intake.preview.change'),
    written: text,
    most: mostSigns,
    hint: t('intake.preview.nothingSent'),
    gist: [text],
    buttons: [
      { title: t(`intake.press.send.${what}`), data: { do: 'intake.send', what, mark: shownMark(text) }, sends: true },
      { title: t('intake.press.again'), data: { do: 'intake.preview', what }, sends: true },
    ],
    cancel: { do: 'intake.application' },
  };
  return show('intake/intake-write', data, `${data.title}\n${text}`, aboutApplication(application));
};

/** One answer to all who wait. */
export const restForm = (voice: Voice, round: Round, showing: Showing): Reply => {
  const { t } = voice;
  const data: WriteCard = {
    kicker: roundName(voice, round),
    title: t('intake.rest.title'),
    intro: t('intake.rest.intro'),
    preview: [],
    asked: t('intake.write.label.declined'),
    written: valueIn(showing, 'text', t('intake.suggested.declinedAll')),
    most: mostSigns,
    hint: '',
    buttons: [{ title: t('intake.press.preview'), data: { do: 'intake.previewRest' }, sends: true }],
    cancel: { do: 'intake.round' },
  };
  return show('intake/intake-write', data, data.title, aboutRound(round));
};

interface RestPreview {
  readonly text: string;
  readonly rest: readonly Application[];
  readonly problem?: string;
}

/** Who gets the answer, and what it says, before anybody has. */
export const restPreview = (voice: Voice, round: Round, { text, rest, problem = '' }: RestPreview): Reply => {
  const { t, language } = voice;
  const names = formatList(
    language,
    rest.map((one) => nameOfApplication(t, one)),
  );
  const data: WriteCard = {
    kicker: roundName(voice, round),
    title: t('intake.rest.previewTitle', { count: rest.length }),
    problem,
    intro: t('intake.rest.to', { names }),
    preview: [{ heading: t('intake.preview.title'), words: text }],
    asked: t('intake.preview.change'),
    written: text,
    most: mostSigns,
    hint: t('intake.preview.nothingSent'),
    gist: [names, text],
    buttons: [
      {
        title: t('intake.press.sendRest', { count: rest.length }),
        data: { do: 'intake.sendRest', mark: restMark(text, rest) },
        sends: true,
      },
      { title: t('intake.press.again'), data: { do: 'intake.previewRest' }, sends: true },
    ],
    cancel: { do: 'intake.round' },
  };
  return show('intake/intake-write', data, `${data.title}\n${names}\n${text}`, aboutRound(round));
};

/** Tells what the preview shows from what would be sent by now. */
export const restMark = (text: string, rest: readonly Application[]): string =>
  shownMark([text, rest.map(({ id, version }) => [id, version])]);

/** Los reaches no applicant: what a facilitator sends, ready to copy, with the address where the answer stands. */
export const messageCard = (
  turn: Pick<Turn, 't' | 'language' | 'today' | 'pages'>,
  application: Application,
  news = '',
): Reply => {
  const { t } = turn;
  const { form, language, reply } = application;
  const { name, email } = form.contact;
  const url = turn.pages.address({ kind: 'application', round: application.round, application: application.id });
  const theirs = translate(language);
  const what = reply ? 'replied' : 'asked';
  const words = theirs(`intake.message.${what}`, {
    name: name === '' ? nameOfApplication(theirs, application) : name,
    municipality: nameOfApplication(theirs, application),
    url,
  });
  const data: ShareCard = {
    kicker: nameOfApplication(t, application),
    title: t('intake.press.message'),
    news,
    intro: t('intake.message.intro'),
    blocks: [
      { heading: t('intake.message.to'), words: email === '' ? t('intake.message.noEmail') : email },
      { heading: t('intake.message.heading'), words },
    ],
    links: [{ title: t('intake.message.open'), url }],
    buttons: [
      { title: t('intake.press.application'), data: { do: 'intake.application' } },
      { title: t('intake.press.all'), data: { do: 'intake.applications' } },
    ],
    equal: true,
  };
  return show(
    'intake/intake-share',
    data,
    [data.title, news, words].filter(Boolean).join('\n'),
    aboutApplication(application),
  );
};
