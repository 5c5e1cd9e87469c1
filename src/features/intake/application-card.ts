import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { type Page, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatDay, formatList } from '../../language/format.ts';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import { type Application, applicationQuestions, isWaiting, type PlannedMember } from '../../model/intake.ts';
import { type CodeState, codeState } from './codes.ts';
import { applicationState, missingIn } from './desk-rules.ts';

/** Something an application says, under its heading. */
export interface Section {
  readonly heading: string;
  readonly words: string;
}

/** Data of `cards/intake/intake-application.json`: an application as it stands, or a part of what it says. */
interface ApplicationCard extends Frame {
  readonly status: string;
  readonly more: string;
  readonly sections: readonly Section[];
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'intake/intake-application': ApplicationCard;
  }
}

export const aboutApplication = ({ network, round, id, version }: Application) => ({
  network,
  round,
  application: id,
  version,
});

/** What an application is called; one whose municipality is missing is still one. */
export const nameOfApplication = (t: Voice['t'], { form }: Application): string =>
  form.municipality.trim() === '' ? t('intake.nameless') : form.municipality;

/** How an application stands, in a few words. */
export const stateWords = ({ t, language }: Pick<Voice, 't' | 'language'>, application: Application): string => {
  const { submittedAt, withdrawnAt, reply } = application;
  const at = reply?.at ?? withdrawnAt ?? submittedAt ?? application.changedAt;
  return t(`intake.is.${applicationState(application)}`, { date: formatDay(language, dateInNorway(at)) });
};

/** An application: how it stands, whom to reach, what is missing, and what can be done with it. */
export const applicationCard = async (turn: Turn, application: Application, news = ''): Promise<Reply> => {
  const { network, reply } = application;
  const code = reply?.code === undefined ? undefined : await codeState(turn, network, reply.code);
  return applicationAsIs(turn, application, code, news);
};

/** The same, where it is known how its join code stands. */
export const applicationAsIs = (
  voice: Voice,
  application: Application,
  code: CodeState | undefined,
  news = '',
): Reply => {
  const { t } = voice;
  const { form } = application;
  const status = stateWords(voice, application);
  const missing = missingIn(application).map((one) => t(`intake.missing.${one}`));
  const sections = [
    ...codeSection(voice, application, code),
    ...(missing.length > 0 ? [{ heading: t('intake.missing.heading'), words: missing.join('\n') }] : []),
    { heading: t('intake.fields.contact'), words: contactWords(voice, application) },
    ...(form.healthTrust === '' ? [] : [{ heading: t('intake.fields.healthTrust'), words: form.healthTrust }]),
  ];
  const data: ApplicationCard = {
    title: nameOfApplication(t, application),
    news,
    status,
    more: application.reply?.text ?? '',
    sections,
    gist: [status, ...sections.map(({ heading, words }) => `${heading}: ${words.split('\n').join(', ')}`)],
    rows: rowsOf(voice, application),
    buttons: buttonsOf(voice, application),
    equal: true,
  };
  return show(
    'intake/intake-application',
    data,
    [data.title, news, status].filter(Boolean).join('\n'),
    aboutApplication(application),
  );
};

const codeSection = ({ t, language }: Voice, { reply }: Application, state: CodeState | undefined): Section[] => {
  if (reply?.code === undefined || !state) return [];
  const { code } = reply;
  const teams = formatList(language, state.teams);
  if (state.teams.length > 0) return [{ heading: t('intake.code.heading'), words: t('intake.code.joined', { teams }) }];
  const words = state.open
    ? t('intake.code.open', { code, date: formatDate(language, addDays(dateInNorway(state.open.expires), -1)) })
    : t('intake.code.over', { code });
  return [{ heading: t('intake.code.heading'), words }];
};

const contactWords = ({ t, language }: Voice, { form, forgottenAt }: Application): string => {
  if (forgottenAt !== undefined)
    return t('intake.forgotten', { date: formatDate(language, dateInNorway(forgottenAt)) });
  const { name, email, phone } = form.contact;
  const written = [name, email, phone].filter((one) => one !== '');
  return written.length === 0 ? t('intake.noContact') : written.join('\n');
};

const rowsOf = ({ t }: Voice, application: Application): Row[] => {
  const { form, questions, forgottenAt } = application;
  const answered = applicationQuestions.filter((question) => form.answers[question].trim() !== '').length;
  const row = (title: string, data: Row['data'], meta = ''): Row => ({ title, meta, data });
  return [
    row(
      t('intake.press.answers'),
      { do: 'intake.read', part: 'answers' },
      t('intake.answered', { count: answered, of: applicationQuestions.length }),
    ),
    row(t('intake.press.team'), { do: 'intake.read', part: 'team' }, t('intake.members', { count: form.team.length })),
    ...(questions.length > 0
      ? [
          row(
            t('intake.press.questions'),
            { do: 'intake.read', part: 'questions' },
            t('intake.asked', {
              count: questions.length,
              answered: questions.filter(({ answer }) => answer !== '').length,
            }),
          ),
        ]
      : []),
    ...(forgottenAt === undefined ? [row(t('intake.press.forget'), { do: 'intake.forget' })] : []),
    row(t('intake.press.delete'), { do: 'intake.delete' }),
  ];
};

/** What is likely next; what is told again and again stays last. */
const buttonsOf = ({ t }: Voice, application: Application): Button[] => {
  const write = (what: 'accepted' | 'declined' | 'asked', title: string): Button => ({
    title,
    data: { do: 'intake.write', what },
  });
  const all: Button = { title: t('intake.press.all'), data: { do: 'intake.applications' } };
  const message: Button = { title: t('intake.press.message'), data: { do: 'intake.message' } };
  if (isWaiting(application))
    return [
      write('accepted', t('intake.press.accept')),
      write('declined', t('intake.press.decline')),
      write('asked', t('intake.press.ask')),
      ...(application.questions.length > 0 ? [message] : []),
      all,
    ];
  if (!application.reply) return [all];
  const other = application.reply.what === 'accepted' ? 'declined' : 'accepted';
  return [
    message,
    write(application.reply.what, t('intake.press.changeReply')),
    write(other, t(other === 'accepted' ? 'intake.press.acceptAfterAll' : 'intake.press.declineAfterAll')),
    { title: t('intake.press.takeBack'), data: { do: 'intake.takeBack' } },
    all,
  ];
};

// === What it says, by parts

export type ApplicationPart = 'answers' | 'team' | 'questions';

/** All of one part, piece by piece. */
export const sectionsOf = (voice: Voice, application: Application, part: ApplicationPart): Section[] => {
  const { t, language } = voice;
  const { form, questions } = application;
  if (part === 'answers')
    return applicationQuestions.map((question) => ({
      heading: t(`intake.questions.${question}`),
      words: form.answers[question].trim() || t('intake.notAnswered'),
    }));
  if (part === 'team') return form.team.map((member, at) => memberSection(voice, member, at));
  return questions.map(({ at, text, answer }) => ({
    heading: t('intake.askedOn', { date: formatDay(language, dateInNorway(at)) }),
    words: [text, answer === '' ? t('intake.notAnsweredYet') : t('intake.answerWas', { answer })].join('\n'),
  }));
};

const memberSection = ({ t }: Voice, { unit, ...member }: PlannedMember, at: number): Section => {
  const words = [member.name, member.email, member.phone, member.other].filter((one) => one !== '');
  return {
    heading: unit === '' ? t('intake.member', { number: at + 1 }) : unit,
    words: words.length === 0 ? t('intake.noNames') : words.join('\n'),
  };
};

/** As many signs of an application as a card has room for. */
const mostSigns = 3_000;

/** Pieces that fit on a card each, in their order. */
export const packed = (sections: readonly Section[], most = mostSigns): Section[][] => {
  const pages: Section[][] = [];
  let left = 0;
  for (const section of sections) {
    const signs = section.heading.length + section.words.length;
    const last = pages.at(-1);
    if (last && signs <= left) last.push(section);
    else {
      pages.push([section]);
      left = most;
    }
    left -= signs;
  }
  return pages;
};

/** One page of a part of an application. */
export const partCard = (voice: Voice, application: Application, part: ApplicationPart, wanted = 1): Reply => {
  const { t } = voice;
  const pages = packed(sectionsOf(voice, application, part));
  const number = Math.min(Math.max(1, wanted), Math.max(1, pages.length));
  const page: Page<Section> = { shown: pages[number - 1] ?? [], number, of: Math.max(1, pages.length), others: [] };
  const title = t(`intake.press.${part}`);
  const data: ApplicationCard = {
    kicker: nameOfApplication(t, application),
    title,
    subtitle: page.of > 1 ? t('intake.pageOf', { number, of: page.of }) : '',
    status: '',
    more: '',
    sections: page.shown.length > 0 ? page.shown : [{ heading: t('intake.nothing'), words: t('intake.nothingThere') }],
    rows: [],
    buttons: [
      ...turning(t, page, (other) => ({ do: 'intake.read', part, page: other })),
      { title: t('intake.press.application'), data: { do: 'intake.application' } },
    ],
    equal: true,
  };
  const { version, ...about } = aboutApplication(application);
  return show('intake/intake-application', data, `${title}: ${data.kicker}`, { ...about, version });
};
