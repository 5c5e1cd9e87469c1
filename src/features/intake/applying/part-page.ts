import { healthTrusts } from '../../../model/health-communities.ts';
import type { ApplicationQuestion } from '../../../model/intake.ts';
import {
  Aside,
  Button,
  ButtonRow,
  type Content,
  ErrorSummary,
  FieldSet,
  Form,
  Hidden,
  type Html,
  More,
  Notice,
  Paragraph,
  Progress,
  Select,
  TextArea,
  TextField,
  UsualButton,
} from '../../../reports/pages/html.ts';
import type { PageAnswer, PageRequest } from '../../../reports/pages/pages.ts';
import { type AtHand, addressOf, faultWords, mends } from './at-hand.ts';
import {
  type Entered,
  type Faults,
  fieldsOfPart,
  type MemberField,
  markOf,
  mostMembers,
  otherTrust,
  type PartName,
  partNames,
  questionsIn,
  roomFor,
  rowsIn,
} from './parts.ts';

/** A part as it is filled in. */
export interface Filling {
  readonly part: PartName;
  /** What stands in its fields. */
  readonly entered: Entered;
  readonly faults: Faults;
  /** What is stored by now of a part that somebody else has changed meanwhile. */
  readonly theirs?: Entered;
  /** How many people the team has room for on the page. */
  readonly rows?: number;
}

/** A part as it is stored. */
export const storedFilling = ({ application, request }: AtHand, part: PartName): Filling => {
  const entered = fieldsOfPart(part, application.body.form);
  const wanted = Number(request.query.get('rader') ?? 0);
  const rows = Number.isInteger(wanted) ? Math.min(mostMembers, wanted) : 0;
  return { part, entered, faults: {}, rows };
};

export const partPage = (at: AtHand, filling: Filling): PageAnswer => {
  const { request } = at;
  const { t } = request;
  const { part, faults, theirs } = filling;
  const rest = Object.keys(faults).length > 0 && !theirs ? Paragraph(t('applying.faults.rest')) : undefined;
  const isNew = request.method === 'GET' && request.query.has('ny');
  return {
    status: statusOf(filling),
    page: {
      title: t(`applying.parts.${part}`),
      first: [
        theirs && Notice('problem', t('applying.conflict.title'), Paragraph(t('applying.conflict.words'))),
        ErrorSummary(t('applying.faults.title'), mends(request, faults, filling.entered), rest),
      ],
      body: [
        isNew && Notice('info', t('applying.address.title'), ...addressOf(at)),
        progress(request, part),
        Aside(t('applying.partOf', { number: partNames.indexOf(part) + 1, of: partNames.length })),
        formOf(at, filling),
        !isNew && More(t('applying.address.show'), ...addressOf(at)),
      ],
    },
  };
};

const statusOf = ({ faults, theirs }: Filling): 200 | 409 | 422 => {
  if (theirs) return 409;
  return Object.keys(faults).length > 0 ? 422 : 200;
};

export const progress = ({ t, link }: PageRequest, here: PartName | undefined): Html =>
  Progress(t('applying.progress'), [
    ...partNames.map((part) => ({
      title: t(`applying.parts.${part}`),
      href: link({ del: part }),
      isHere: part === here,
    })),
    { title: t('applying.parts.whole'), href: link({}), isHere: here === undefined },
  ]);

const formOf = ({ request, application }: AtHand, filling: Filling): Html => {
  const { t, link } = request;
  const { part } = filling;
  return Form(
    { t, action: link({ del: part }), isSavedAsOneGoes: true },
    UsualButton('handling', 'lagre'),
    Hidden('merke', markOf(part, application.body.form)),
    ...fieldsIn(request, filling),
    part === partNames.at(-1)
      ? ButtonRow(Button(t('applying.press.toWhole'), { name: 'handling', value: 'se' }))
      : ButtonRow(
          Button(t('applying.press.next'), { name: 'handling', value: 'lagre' }),
          Button(t('applying.press.toWhole'), { kind: 'secondary', name: 'handling', value: 'se' }),
        ),
  );
};

const fieldsIn = (request: PageRequest, filling: Filling): Content[] => {
  if (filling.part === 'who') return whoFields(request, filling);
  if (filling.part === 'team') return teamFields(request, filling);
  return questionsIn[filling.part].map((question) => questionField(request, filling, question));
};

/** What every field of the form is given. */
const fieldIn = (request: PageRequest, { entered, faults, theirs }: Filling, name: string, label: string) => {
  const value = entered[name] ?? '';
  const fault = faults[name];
  const stored = theirs?.[name] ?? '';
  const { t } = request;
  const now = stored === '' ? t('applying.conflict.empty') : t('applying.conflict.now', { text: stored });
  const error = fault ? faultWords(request, name, fault, value) : undefined;
  return { name, label, value, error: theirs && stored !== value ? now : error };
};

const whoFields = (request: PageRequest, filling: Filling): Content[] => {
  const { t } = request;
  const field = (name: string, label: string) => fieldIn(request, filling, name, label);
  const trust = field('healthTrust', t('applying.fields.healthTrust.label'));
  const isListed = trust.value === '' || healthTrusts.includes(trust.value);
  return [
    TextField({
      ...field('municipality', t('applying.fields.municipality.label')),
      hint: t('applying.fields.municipality.hint'),
    }),
    Select({
      ...trust,
      hint: t('applying.fields.healthTrust.hint'),
      value: isListed ? trust.value : otherTrust,
      choices: [
        { value: '', title: t('applying.fields.choose') },
        ...healthTrusts.map((one) => ({ value: one, title: one })),
        { value: otherTrust, title: t('applying.fields.another') },
      ],
    }),
    TextField({
      name: 'otherTrust',
      label: t('applying.fields.otherTrust.label'),
      hint: t('applying.fields.otherTrust.hint'),
      value: isListed ? '' : trust.value,
    }),
    FieldSet(
      { name: 'contact', label: t('applying.fields.contact.label'), hint: t('applying.fields.contact.hint') },
      TextField({ ...field('contact.name', t('applying.fields.name')), autocomplete: 'name' }),
      TextField({ ...field('contact.email', t('applying.fields.email')), type: 'email', autocomplete: 'email' }),
      TextField({
        ...field('contact.phone', t('applying.fields.phone')),
        hint: t('applying.fields.phoneHint'),
        type: 'tel',
        autocomplete: 'tel',
      }),
    ),
  ];
};

const questionField = (request: PageRequest, filling: Filling, question: ApplicationQuestion): Html => {
  const { t } = request;
  const name = `answers.${question}`;
  const most = roomFor(name);
  return TextArea({
    ...fieldIn(request, filling, name, t(`applying.questions.${question}.label`)),
    hint: t(`applying.questions.${question}.hint`),
    most,
  });
};

const teamFields = (request: PageRequest, filling: Filling): Content[] => {
  const { t } = request;
  const rows = Math.max(1, filling.rows ?? 0, rowsIn(filling.entered));
  return [
    Paragraph(t('applying.team.intro')),
    ...Array.from({ length: rows }, (_, at) => memberFields(request, filling, at)),
    rows < mostMembers
      ? ButtonRow(Button(t('applying.team.add'), { kind: 'secondary', name: 'handling', value: 'legg-til' }))
      : Aside(t('applying.team.most', { most: mostMembers })),
  ];
};

/** These are other people: a browser is not to fill in whoever sits at it. */
const memberFields = (request: PageRequest, filling: Filling, at: number): Html => {
  const { t } = request;
  const number = at + 1;
  const field = (name: MemberField) => ({
    ...fieldIn(request, filling, `team.${at}.${name}`, t(`applying.fields.${name}`)),
    autocomplete: 'off',
  });
  return FieldSet(
    { name: `team.${at}`, label: t('applying.fields.member', { number }) },
    TextField(field('unit')),
    TextField(field('name')),
    TextField({ ...field('email'), type: 'email' }),
    TextField({ ...field('phone'), type: 'tel' }),
    TextField(field('other')),
    Button(t('applying.team.remove', { number }), { kind: 'secondary', name: 'handling', value: `fjern-${at}` }),
  );
};
