import { formatDate } from '../../../language/format.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { Instant } from '../../../model/identity.ts';
import type { PlannedMember } from '../../../model/intake.ts';
import {
  Aside,
  AsWritten,
  Button,
  ButtonLink,
  ButtonRow,
  type Content,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  type Html,
  List,
  Notice,
  Paragraph,
  PrintButton,
  Section,
  Steps,
  TextArea,
} from '../../../reports/pages/html.ts';
import type { PageAnswer } from '../../../reports/pages/pages.ts';
import { taskText } from '../../tasks/index.ts';
import { type AtHand, addressOf, fieldLabel, mends } from './at-hand.ts';
import { progress } from './part-page.ts';
import { type Faults, fieldsOfPart, type PartName, partNames, questionsIn, roomFor, shownPhone } from './parts.ts';
import { isEditable, isFilled, openQuestions, type Standing, unanswered } from './rules.ts';

/** A team of fewer is small (DOMAIN §2). */
const fewestMembers = 4;

/** What stands on the page beside the application as it is. */
export interface Saying {
  /** What keeps it from being handed in. */
  readonly faults?: Faults;
  /** What has just been done. */
  readonly news?: string;
  /** An answer that cannot be taken as it is, by the question. */
  readonly answer?: { readonly at: Instant; readonly text: string; readonly error: string };
}

/** An application as a whole: how it stands, what can be done with it, and everything that stands in it. */
export const wholePage = (at: AtHand, saying: Saying = {}): PageAnswer => {
  const { request, application, standing, network } = at;
  const { t, language } = request;
  const { municipality } = application.body.form;
  const { forgottenAt } = application.body;
  const title = municipality ? t('applying.whole.title.named', { municipality }) : t('applying.whole.title.unnamed');
  const { faults = {}, news, answer } = saying;
  const isWrong = Object.keys(faults).length > 0;
  return {
    status: isWrong || answer ? 422 : 200,
    page: {
      title,
      first: [
        ErrorSummary(t('applying.faults.title'), mends(request, faults, enteredOf(at), true)),
        answer && ErrorSummary(t('applying.faults.title'), [{ name: answerName(answer.at), text: answer.error }]),
        news && Notice('good', news),
      ],
      body: [
        Aside(t('applying.whole.toNetwork', { network: network.name })),
        isEditable(standing) && progress(request, undefined),
        standingNotice(at),
        ...questionForms(at, answer),
        ...replyOf(at),
        sending(at),
        Section(t('applying.address.title'), ...addressOf(at)),
        ...partNames.map((part) => partSection(at, part)),
        questionsAndAnswers(at),
        forgottenAt && Aside(t('applying.forgotten', { date: formatDate(language, dateInNorway(forgottenAt)) })),
        ButtonRow(PrintButton(t)),
        takingBack(at),
      ],
    },
  };
};

const enteredOf = ({ application }: AtHand): Readonly<Record<string, string>> =>
  Object.assign({}, ...partNames.map((part) => fieldsOfPart(part, application.body.form)));

// === How it stands

const notices: Readonly<Record<Standing, 'good' | 'info'>> = {
  draft: 'info',
  missed: 'info',
  sent: 'good',
  waiting: 'good',
  withdrawn: 'info',
  accepted: 'good',
  declined: 'info',
};

const standingNotice = ({ request, application, round, standing, isOpen }: AtHand): Html => {
  const { t, language } = request;
  const { submittedAt, reply, changedAt } = application.body;
  const deadline = formatDate(language, round.deadline);
  const replyBy = formatDate(language, round.replyBy);
  const date = formatDate(language, dateInNorway(reply?.at ?? submittedAt ?? changedAt));
  return Notice(
    notices[standing],
    t(`applying.standing.${standing}.title`, { date }),
    Paragraph(t(`applying.standing.${standing}.words`, { deadline, replyBy, date })),
    standing === 'withdrawn' && isOpen && Paragraph(t('applying.standing.withdrawn.again', { deadline })),
  );
};

const replyOf = (at: AtHand): Content[] => {
  const { reply } = at.application.body;
  if (!reply) return [];
  const words = reply.text === '' ? [] : [AsWritten(reply.text)];
  return reply.what === 'declined'
    ? [...words, Paragraph(at.request.t('applying.declined'))]
    : [...words, ...beginning(at, reply.code)];
};

/** How a team that has been let in begins: its code, and the first tasks. */
const beginning = ({ request, network }: AtHand, code: string | undefined): Content[] => {
  const { t } = request;
  const tasks = network.packages.find(({ number }) => number === 1)?.tasks ?? [];
  return [
    code !== undefined && Section(t('applying.accepted.code'), Notice('info', code)),
    Section(
      t('applying.accepted.begin'),
      Steps((['chat', 'add', 'code'] as const).map((one) => t(`applying.accepted.steps.${one}`))),
    ),
    tasks.length > 0 &&
      Section(
        t('applying.accepted.tasks'),
        Paragraph(t('applying.accepted.tasksIntro')),
        Facts(tasks.map((task) => ({ label: taskText(t, task).title, value: taskText(t, task).firstStep }))),
      ),
  ];
};

/** The button that hands it in, and what is not there yet. */
const sending = ({ request, application, standing }: AtHand): Content => {
  if (standing !== 'draft') return undefined;
  const { t, link } = request;
  const { form } = application.body;
  const open = unanswered(form).length;
  const notes = [
    ...(open > 0 ? [t('applying.whole.open', { count: open })] : []),
    ...(form.team.filter(isFilled).length < fewestMembers ? [t('applying.whole.fewMembers')] : []),
  ];
  return [
    notes.length > 0 ? List(notes) : Paragraph(t('applying.whole.ready')),
    Form(
      { t, action: link({}) },
      ButtonRow(
        Button(t('applying.press.send'), { name: 'handling', value: 'send' }),
        ButtonLink(link({ del: 'who' }), t('applying.press.go')),
      ),
    ),
  ];
};

/** Away with it: asked once more on a page of its own. */
const takingBack = ({ request, standing, isOpen }: AtHand): Content => {
  const { t, link } = request;
  if (standing === 'draft' || standing === 'missed')
    return ButtonRow(ButtonLink(link({ del: 'slett' }), t('applying.press.delete'), 'danger'));
  if (standing === 'sent' || standing === 'waiting')
    return ButtonRow(ButtonLink(link({ del: 'trekk' }), t('applying.press.withdraw'), 'danger'));
  if (standing !== 'withdrawn' || !isOpen) return undefined;
  return Form(
    { t, action: link({}) },
    ButtonRow(Button(t('applying.press.again'), { kind: 'secondary', name: 'handling', value: 'igjen' })),
  );
};

// === What the facilitators have asked

const answerName = (at: Instant): string => `svar-${at}`;

const questionForms = ({ request, application }: AtHand, wrong: Saying['answer']): Content[] => {
  const { t, link, language } = request;
  const open = openQuestions(application.body);
  if (open.length === 0) return [];
  return [
    Section(
      t('applying.asked.title'),
      ...open.map(({ at, text }) =>
        Form(
          { t, action: link({}) },
          Aside(t('applying.asked.on', { date: formatDate(language, dateInNorway(at)) })),
          AsWritten(text),
          Hidden('spurt', at),
          TextArea({
            name: answerName(at),
            label: t('applying.asked.label'),
            value: wrong?.at === at ? wrong.text : '',
            error: wrong?.at === at ? wrong.error : undefined,
            most: roomFor('answers.'),
          }),
          ButtonRow(Button(t('applying.press.answer'), { name: 'handling', value: 'svar' })),
        ),
      ),
    ),
  ];
};

const questionsAndAnswers = ({ request, application }: AtHand): Content => {
  const { t } = request;
  const open = new Set(openQuestions(application.body));
  const told = application.body.questions.filter((one) => !open.has(one));
  if (told.length === 0) return undefined;
  return Section(
    t('applying.asked.heading'),
    Facts(told.map(({ text, answer }) => ({ label: text, value: answer || t('applying.asked.none') }))),
  );
};

// === What stands in it

const partSection = (at: AtHand, part: PartName): Html => {
  const { request, standing } = at;
  const { t, link } = request;
  const title = t(`applying.parts.${part}`);
  return Section(
    title,
    isNobody(at, part) ? Paragraph(t('applying.whole.nobody')) : Facts(factsOf(at, part)),
    isEditable(standing) &&
      ButtonRow(ButtonLink(link({ del: part }), t('applying.press.change', { part: title.toLowerCase() }))),
  );
};

/** A team without people needs no label beneath its heading. */
const isNobody = ({ application }: AtHand, part: PartName): boolean =>
  part === 'team' && !application.body.form.team.some(isFilled);

const factsOf = (at: AtHand, part: PartName): { readonly label: string; readonly value: Content }[] => {
  const { request, application } = at;
  const { t } = request;
  const { form } = application.body;
  const fact = (name: string, value: string) => ({
    label: fieldLabel(request, name),
    value: value || t('applying.whole.empty'),
  });
  if (part === 'who')
    return [
      fact('municipality', form.municipality),
      fact('healthTrust', form.healthTrust),
      { label: t('applying.fields.contact.label'), value: peopleIn(at, form.contact) },
    ];
  if (part !== 'team') return questionsIn[part].map((question) => fact(`answers.${question}`, form.answers[question]));
  return form.team.filter(isFilled).map((member, number) => ({
    label: member.unit || t('applying.fields.member', { number: number + 1 }),
    value: peopleIn(at, member),
  }));
};

/** Somebody with how they are reached, on one line. */
const peopleIn = (
  { request }: AtHand,
  { name, email, phone, other = '' }: Omit<PlannedMember, 'unit' | 'other'> & { readonly other?: string },
): string => {
  const said = [name, email, phone && shownPhone(phone), other].filter((one) => one !== '');
  return said.length === 0 ? request.t('applying.whole.empty') : formatLines(said);
};

const formatLines = (said: readonly string[]): string => said.join('\n');
