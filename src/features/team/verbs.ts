import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { keyOf } from '../../dialog/people.ts';
import { type Reply, show, targeted, text } from '../../dialog/reply.ts';
import type { PersonId } from '../../model/identity.ts';
import { changeDetails, leadOf, leave, takeLead } from '../../model/roster.ts';
import type { Team } from '../../model/team.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { detailsFields } from './details-fields.ts';
import { leadWanted, needsLead } from './room-events.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.show': 'team';
    'team.details': 'team';
    'team.saveDetails': 'team';
    'team.takeLead': 'team';
    'team.leave': 'team';
    'team.leaveNow': 'team';
  }
}

/** Data of `cards/team/team-details.json`: what a team is called and where it is from. */
interface TeamDetailsCard extends Frame {
  readonly name: string;
  readonly municipalities: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'team/team-details': TeamDetailsCard;
  }
}

const nothing = z.object({});

/** The team itself: who is in it, what it is called, who leads it, and leaving it. */
export const teamHandlers = {
  'team.show': handler({
    on: 'team',
    may: 'team.see',
    seenBy: 'asAsked',
    input: z.object({ asked: z.literal('lead').optional() }),
    run: (turn, { asked }) => [teamCard(turn, turn.target.body, asked && leadAnswer(turn))],
  }),
  ...form(
    { ask: 'team.details', save: 'team.saveDetails' },
    {
      on: 'team',
      may: 'team.edit',
      about: nothing,
      fields: z.object(detailsFields),
      version: (turn) => turn.target.body.version,
      show: (turn, _, showing) => detailsForm(turn, showing),
      save: async (turn, entered) => {
        const team = await changeAndSettle(turn, (body) => changeDetails(body, entered, turn));
        return [teamCard(turn, team, turn.t('team.saved'))];
      },
    },
  ),
  'team.takeLead': handler({
    on: 'team',
    may: 'lead.take',
    input: nothing,
    run: async (turn) => {
      const team = await changeAndSettle(turn, (body) =>
        takeLead(body, turn.me, { now: turn.now, together: 'room' in turn.here }),
      );
      return [teamCard(turn, team, turn.t('team.youLead'))];
    },
  }),
  'team.leave': handler({
    on: 'team',
    may: 'team.leave',
    seenBy: 'sender',
    input: nothing,
    run: (turn) => [askLeave(turn)],
  }),
  'team.leaveNow': handler({
    on: 'team',
    may: 'team.leave',
    input: z.object({ who: z.string().optional() }),
    run: async (turn, { who }) => {
      // Whoever comes upon another's question is asked first.
      if (who !== keyOf(turn.me.person)) return [targeted(askLeave(turn))];
      const { loaded, answer } = await turn.change((team) => ({
        body: leave(team, [turn.me.person]),
        answer: { was: isIn(team, turn.me.person) },
      }));
      const { body: team } = await settleTeam(turn.documents, loaded, turn.now);
      return [answer.was ? hasLeft(turn, team) : notIn(turn, team)];
    },
  }),
} satisfies Handlers;

/** A sentence to whoever asks who leads the team. */
const leadAnswer = ({ t, target }: TurnOn<Team>): string => {
  const lead = leadOf(target.body);
  return lead ? t('team.answer.lead', { name: lead.name }) : t('team.answer.noLead');
};

const changeAndSettle = async (turn: TurnOn<Team>, apply: (team: Team) => Team): Promise<Team> => {
  const { loaded } = await turn.change((team) => ({ body: apply(team), answer: null }));
  return (await settleTeam(turn.documents, loaded, turn.now)).body;
};

const detailsForm = (turn: TurnOn<Team>, showing: Showing): Reply => {
  const { t } = turn;
  const { id, version, name, municipalities } = turn.target.body;
  const card: TeamDetailsCard = {
    title: t('cards.team-details.title'),
    name: valueIn(showing, 'name', name),
    municipalities: valueIn(showing, 'municipalities', municipalities.join(', ')),
    buttons: [{ title: t('cards.team-details.save'), data: { do: 'team.saveDetails' }, sends: true }],
    cancel: { do: 'team.show' },
  };
  return show('team/team-details', card, card.title, { team: id, version });
};

// === Leaving

const askLeave = (turn: TurnOn<Team>): Reply => {
  const { name: team } = turn.target.body;
  if (!isIn(turn.target.body, turn.me.person)) return notIn(turn, turn.target.body);
  const keep: Button = { title: turn.t('team.leave.no'), data: { do: 'team.show' } };
  const go: Button = { title: turn.t('team.leave.yes'), data: { do: 'team.leaveNow', who: keyOf(turn.me.person) } };
  const [title, message] = [turn.t('team.leave.title', { team }), turn.t('team.leave.message')];
  return askFirst({ title, message, keep, go }, { team: turn.target.body.id });
};

const isIn = ({ members }: Team, who: PersonId): boolean => members.some(({ person }) => person === who);

const notIn = ({ t: words }: Turn, { name }: Team): Reply => text(words('team.leave.notIn', { team: name }));

const hasLeft = (turn: Turn, team: Team): Reply => {
  const title = turn.t('team.leave.done', { name: turn.me.name, team: team.name });
  return needsLead(team) ? leadWanted(turn, team, title) : text(title);
};
