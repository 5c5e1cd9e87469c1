import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { askFirst, notice } from '../../dialog/notice.ts';
import { withoutApplicants } from '../../model/applicants.ts';
import type { Application, Round } from '../../model/intake.ts';
import type { Loaded } from '../../store/documents.ts';
import { kinds } from '../../store/kinds.ts';
import { aboutApplication, applicationCard, nameOfApplication } from './application-card.ts';
import { codeState, settleCode } from './codes.ts';
import { countsOf } from './desk-rules.ts';
import { aboutRound, roundCard, roundName } from './round-cards.ts';
import { loadedApplications } from './targets.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.forget': 'intake';
    'intake.forgetNow': 'intake';
    'intake.forgetRound': 'intake';
    'intake.forgetRoundNow': 'intake';
    'intake.delete': 'intake';
    'intake.deleteNow': 'intake';
    'intake.deleteRound': 'intake';
    'intake.deleteRoundNow': 'intake';
  }
}

const nothing = z.object({});

const ofApplication = { on: 'application', may: 'intake.forget', input: nothing } as const;
const ofRound = { on: 'round', may: 'intake.forget', input: nothing } as const;

type Asking = 'forget' | 'delete' | 'forgetRound' | 'deleteRound';

/** Nothing of this can be put back, so it is asked first. */
const asked = ({ t }: Turn, what: Asking, name: string, keep: Button['data'], go: Button['data']) => ({
  title: t(`intake.ask.${what}.title`),
  message: t(`intake.ask.${what}.message`, { name }),
  keep: { title: t('intake.ask.keep'), data: keep },
  go: { title: t(`intake.ask.${what}.go`), data: go },
});

/** Takes names and numbers out of applications, and applications out of the store. */
export const removingHandlers = {
  'intake.forget': handler({
    ...ofApplication,
    run: (turn) => {
      const { body } = turn.target;
      const name = nameOfApplication(turn.t, body);
      const words = asked(turn, 'forget', name, { do: 'intake.application' }, { do: 'intake.forgetNow' });
      return [askFirst(words, aboutApplication(body))];
    },
  }),
  'intake.forgetNow': handler({
    ...ofApplication,
    run: async (turn) => {
      const { body } = await turn.change((one) => ({ body: withoutApplicants(one, turn.now), answer: null }));
      return [await applicationCard(turn, body, turn.t('intake.news.forgotten'))];
    },
  }),
  'intake.delete': handler({
    ...ofApplication,
    run: (turn) => {
      const { body } = turn.target;
      const name = nameOfApplication(turn.t, body);
      const words = asked(turn, 'delete', name, { do: 'intake.application' }, { do: 'intake.deleteNow' });
      return [askFirst(words, aboutApplication(body))];
    },
  }),
  'intake.deleteNow': handler({
    ...ofApplication,
    run: async (turn) => {
      await removeApplication(turn, turn.target);
      const { network, round } = turn.target.body;
      const buttons: Button[] = [{ title: turn.t('intake.press.all'), data: { do: 'intake.applications' } }];
      const title = turn.t('intake.news.deleted');
      return [notice({ title, message: turn.t('intake.deletedNote'), buttons }, { network, round })];
    },
  }),
  'intake.forgetRound': handler({
    ...ofRound,
    run: (turn) => {
      const { body } = turn.target;
      const name = roundName(turn, body);
      const words = asked(turn, 'forgetRound', name, { do: 'intake.round' }, { do: 'intake.forgetRoundNow' });
      return [askFirst(words, aboutRound(body))];
    },
  }),
  'intake.forgetRoundNow': handler({
    ...ofRound,
    run: async (turn) => [await forgetRound(turn)],
  }),
  'intake.deleteRound': handler({
    ...ofRound,
    run: (turn) => {
      const { body } = turn.target;
      const name = roundName(turn, body);
      const words = asked(turn, 'deleteRound', name, { do: 'intake.round' }, { do: 'intake.deleteRoundNow' });
      return [askFirst(words, aboutRound(body))];
    },
  }),
  'intake.deleteRoundNow': handler({
    ...ofRound,
    run: async (turn) => {
      const { documents, t, target } = turn;
      for (const application of await loadedApplications(turn, target.body.id))
        await removeApplication(turn, application);
      const round = await documents.read(kinds.round, target.key);
      if (round) await documents.remove(round);
      const buttons: Button[] = [{ title: t('intake.press.rounds'), data: { do: 'intake.list' } }];
      const { network } = target.body;
      return [notice({ title: t('intake.news.roundDeleted'), message: t('intake.deletedNote'), buttons }, { network })];
    },
  }),
} satisfies Handlers;

/** A code that nobody has come in with opens nothing any more. */
const removeApplication = async (turn: Turn, { body, key }: Loaded<Application>): Promise<void> => {
  const code = body.reply?.code;
  const newest = await turn.documents.read(kinds.application, key);
  if (newest) await turn.documents.remove(newest);
  if (code === undefined) return;
  const { teams } = await codeState(turn, body.network, code);
  if (teams.length === 0) await settleCode(turn, body.network, code, false);
};

/** Those that are still being written stay their applicants' own; they go by themselves, or with the round. */
const forgetRound = async (turn: TurnOn<Round>) => {
  const { documents, commandId, now, t } = turn;
  const round = turn.target.body;
  const all = await loadedApplications(turn, round.id);
  const sent = all.filter(({ body }) => body.submittedAt !== undefined);
  await Promise.all(
    sent.map((one) =>
      documents.change(one, commandId, (body) => ({ body: withoutApplicants(body, now), answer: null })),
    ),
  );
  const after = await loadedApplications(turn, round.id);
  return roundCard(turn, round, countsOf(after.map(({ body }) => body)), t('intake.news.roundForgotten'));
};
