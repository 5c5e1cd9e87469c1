import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { isStale, type Showing, tickedAgain, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { isArchived } from '../../model/network-archive.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { bank, chosenFor, questionsFor } from './question-rules.ts';
import { rowsCard } from './rows-card.ts';
import { teamsOf } from './teams.ts';

/** Data of `cards/sessions/session-question.json`: one question, to be read aloud from a phone. */
interface QuestionCard extends Frame {
  readonly question: string;
}

/** Data of `cards/sessions/session-questions.json`: which questions are asked. */
interface QuestionsFormCard extends Frame {
  readonly bank: readonly Choice[];
  readonly chosen: string;
  readonly own: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/session-question': QuestionCard;
    readonly 'sessions/session-questions': QuestionsFormCard;
  }
}

type Reader = Pick<Turn, 't' | 'language' | 'today' | 'documents'>;

/** A team that is asked, or all of them where none is named. */
export interface Asked {
  readonly of: string | undefined;
  readonly name: string;
}

/** The questions as they are read aloud. */
export const questionsInWords = (
  { t }: Pick<Voice, 't'>,
  { plan }: Pick<AtSession, 'plan'>,
  of: string | undefined,
) => {
  const asked = questionsFor(plan, of);
  return [...asked.bank.map((one) => t(`session.questions.bank.${one}`)), ...asked.own];
};

/** What a button says of which team is meant. */
const aboutTeam = ({ plan }: AtSession, of: string | undefined) => ({
  session: plan.id,
  ...(of !== undefined && { of }),
});

const atATime = 10;

/** Whom there are questions for: all teams, and each that presents. */
export const interviewsCard = async (turn: Reader, at: AtSession, wanted?: number): Promise<Reply> => {
  const { t } = turn;
  const { plan } = at;
  const names = new Map((await teamsOf(turn, plan)).map(({ id, name }) => [id, name]));
  const presenting = plan.presenters.filter(({ team }) => names.has(team));
  const page = pageAt(presenting, wanted, atATime);
  const all: Row = {
    title: t('session.questions.all'),
    meta: t('session.hub.questions', { count: questionsInWords(turn, at, undefined).length }),
    data: { do: 'session.questions', session: plan.id },
  };
  const rows = page.shown.map(
    ({ team }): Row => ({
      title: names.get(team) ?? '',
      meta: chosenFor(plan, team)
        ? t('session.questions.own', { count: questionsInWords(turn, at, team).length })
        : t('session.questions.same'),
      data: { do: 'session.questions', session: plan.id, of: team },
    }),
  );
  return rowsCard(
    {
      title: t('session.questions.title'),
      subtitle: t('session.title', { number: plan.number }),
      intro: t('session.questions.intro'),
      rows: [...(page.number === 1 ? [all] : []), ...rows],
      buttons: [
        ...turning(t, page, (number) => ({ do: 'session.interviews', session: plan.id, page: number })),
        toSession(turn, at),
      ],
    },
    aboutSession(at),
  );
};

const toSession = ({ t }: Pick<Voice, 't'>, { plan }: AtSession): Button => ({
  title: t('session.press.session', { number: plan.number }),
  data: { do: 'session.open', session: plan.id },
});

const subtitleOf = ({ t }: Pick<Voice, 't'>, { of, name }: Asked): string =>
  of === undefined ? t('session.form.ofAll') : t('session.questions.of', { team: name });

/** All questions of a team, one beneath the other. */
export const questionsCard = (turn: Voice, at: AtSession, asked: Asked, news = ''): Reply => {
  const { t } = turn;
  const about = aboutTeam(at, asked.of);
  return rowsCard(
    {
      title: t('session.questions.title'),
      subtitle: subtitleOf(turn, asked),
      news,
      rows: questionsInWords(turn, at, asked.of).map((words, index) => ({
        title: t('session.questions.row', { number: index + 1, words }),
        meta: '',
        data: { do: 'session.question', ...about, n: index + 1 },
      })),
      buttons: [
        { title: t('session.press.oneByOne'), data: { do: 'session.question', ...about, n: 1 } },
        ...(isArchived(at.network)
          ? []
          : [{ title: t('session.press.pick'), data: { do: 'session.pick', ...about } } satisfies Button]),
        { title: t('session.press.asText'), data: { do: 'session.questionsText', ...about } },
        { title: t('session.press.questions'), data: { do: 'session.interviews', session: at.plan.id } },
      ],
    },
    aboutSession(at),
  );
};

/** One question, large; beyond the last one the last one. */
export const questionCard = (turn: Voice, at: AtSession, asked: Asked, wanted: number): Reply => {
  const { t } = turn;
  const all = questionsInWords(turn, at, asked.of);
  const number = Math.min(Math.max(1, wanted), all.length);
  const question = all[number - 1] ?? '';
  const about = aboutTeam(at, asked.of);
  const to = (title: string, n: number): Button => ({ title, data: { do: 'session.question', ...about, n } });
  const data: QuestionCard = {
    title: t('session.questions.place', { number, of: all.length }),
    subtitle: subtitleOf(turn, asked),
    question,
    gist: [question],
    buttons: [
      ...(number < all.length ? [to(t('walk.next'), number + 1)] : []),
      ...(number > 1 ? [to(t('walk.back'), number - 1)] : []),
      { title: t('session.press.asList'), data: { do: 'session.questions', ...about } },
    ],
  };
  return show('sessions/session-question', data, `${data.title}: ${question}`, aboutSession(at));
};

/** Which questions a team, or all teams, are asked. */
export const questionsForm = (turn: Voice & Pick<Turn, 'seen'>, at: AtSession, asked: Asked, shown: Showing): Reply => {
  const { t } = turn;
  const { plan } = at;
  const showing = { ...shown, stale: isStale(turn, plan.version) };
  const now = questionsFor(plan, asked.of);
  const title = t('session.form.questions');
  const about = aboutTeam(at, asked.of);
  const data: QuestionsFormCard = {
    title,
    subtitle: subtitleOf(turn, asked),
    bank: bank.map((one) => ({ title: t(`session.questions.bank.${one}`), value: one })),
    chosen: showing.entered ? tickedAgain(showing, 'bank') : now.bank.join(','),
    own: valueIn(showing, 'own', now.own.join('\n') || undefined),
    buttons: [{ title: t('session.press.save'), data: { do: 'session.savePicks', ...about }, sends: true }],
    cancel: { do: 'session.questions', ...about },
  };
  return show('sessions/session-questions', data, title, aboutSession(at));
};
