import fc from 'fast-check';
import { proposalIn } from '../../../src/features/goals/rough.ts';
import {
  addGoal,
  agree,
  closeGoal,
  giveMeasure,
  nextQuestion,
  type Question,
  questions,
  reopenGoal,
  reword,
  saveAmounts,
  saveDeadline,
  saveRealistic,
  saveWhat,
  saveWhy,
  takeMeasure,
} from '../../../src/features/goals/rules.ts';
import { goalSentence } from '../../../src/features/goals/sentence.ts';
import { readAim } from '../../../src/model/amounts.ts';
import { agreedTo, asked, findGoal, lettersIn, lettersOf, maximumGoals, openGoals } from '../../../src/model/goals.ts';
import type { Goal } from '../../../src/model/improvement.ts';
import { redefineMeasure } from '../../../src/model/measures.ts';
import type { Team } from '../../../src/model/team.ts';
import { refusalOf } from '../../support/refusals.ts';
import { teamOf } from '../../support/team.ts';
import { speak } from '../../support/texts.ts';

const today = '2026-11-23';
const now = `${today}T09:00:00Z`;
const act = { now };
const someone = (name: string) => ({ person: `t:${name}`, userId: `29:${name}`, name });
const [kari, una, liv] = [someone('Kari'), someone('Una'), someone('Liv')];

const team = teamOf({ members: [kari, una, { ...liv, role: 'leader' }] });
const withGoal = addGoal(team, { id: 'g1', text: 'bli bedre på brukermedvirkning' }, now);
const goal = (of: Team): Goal => findGoal(of, 'g1');

const share = { name: 'Andel med plan', form: 'share', better: 'higher', every: 'month', measure: 'm1' } as const;
const amounts = (baseline: string, target: string) => ({
  baseline: baseline === '' ? undefined : readAim('share', baseline),
  target: readAim('share', target),
  responsible: kari.person,
});

/** The answer to each question. */
const answer: Readonly<Record<Question, (of: Team) => Team>> = {
  what: (of) =>
    saveWhat(of, 'g1', { what: 'flere får tilbud om individuell plan', whom: 'brukere med flere tjenester' }, act),
  measure: (of) => giveMeasure(of, 'g1', share, act),
  amounts: (of) => saveAmounts(of, 'g1', amounts('40', '80'), act),
  deadline: (of) => saveDeadline(of, 'g1', '2027-06-01', today, act),
  why: (of) => saveWhy(of, 'g1', 'Da slipper brukeren å gjenta seg.', act),
  realistic: (of) => saveRealistic(of, 'g1', true, act),
};
const full = questions.reduce((of, question) => answer[question](of), withGoal);
const agreeing = (of: Team, ...people: readonly { readonly person: string }[]): Team =>
  people.reduce((before, { person }) => agree(before, 'g1', { person, to: undefined }, act), of);

const missingIn = (of: Team) => lettersOf(of, goal(of)).map(({ missing }) => missing ?? 'there');

describe('the letters of SMARTE', () => {
  test('a loose sentence has none, and it is said why', () => {
    expect(missingIn(withGoal)).toEqual(['what', 'measure', 'why', 'notAsked', 'deadline', 'nobody']);
  });

  test('are given by what is said, one by one', () => {
    const counts = questions.map((_, at) => {
      const so = questions.slice(0, at + 1).reduce((of, question) => answer[question](of), withGoal);
      return lettersIn(so, goal(so));
    });
    expect(counts).toEqual([1, 1, 2, 3, 4, 5]);
    expect(missingIn(agreeing(full, kari, una))).toEqual(Array(6).fill('there'));
  });

  test('a sentence without a number is not measurable, nor one without whom specific', () => {
    expect(missingIn(answer.measure(withGoal))[1]).toBe('target');
    expect(missingIn(saveWhat(withGoal, 'g1', { what: 'noe', whom: '' }, act))[0]).toBe('whom');
    expect(missingIn(saveRealistic(withGoal, 'g1', false, act))[3]).toBe('outOfReach');
  });

  test('a number in the rough words gives no letter until the team has confirmed it', () => {
    const rough = addGoal(team, { id: 'g1', text: '80 % skal få individuell plan innen 1. juni 2027' }, now);
    expect(lettersIn(rough, goal(rough))).toBe(0);
  });

  test('a measure that has ended measures nothing', () => {
    const ended = { ...full, measures: full.measures.map((one) => ({ ...one, endedAt: now })) };
    expect(missingIn(ended)[1]).toBe('measure');
  });
});

describe('questions', () => {
  test('at most six answers make a full sentence, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (skips) => {
        let of = withGoal;
        let answers = 0;
        let after: Question | undefined;
        for (const skip of [...skips, ...Array(12).fill(false)]) {
          const next = nextQuestion(of, goal(of), after);
          if (next === undefined && after === undefined) break;
          if (next !== undefined && !skip) {
            of = answer[next](of);
            answers += 1;
          }
          after = skip ? next : undefined;
        }
        expect(nextQuestion(of, goal(of))).toBeUndefined();
        expect(answers).toBe(6);
      }),
    );
  });

  test('how much is not asked before it is known of what', () => {
    expect(nextQuestion(withGoal, goal(withGoal), 'measure')).toBe('deadline');
    const measured = answer.measure(withGoal);
    expect(nextQuestion(measured, goal(measured), 'measure')).toBe('amounts');
  });

  test('when it is out of reach and the amounts are others, it is asked again', () => {
    const adjusted = saveAmounts(saveRealistic(full, 'g1', false, act), 'g1', amounts('40', '60'), act);
    expect(nextQuestion(adjusted, goal(adjusted))).toBe('realistic');
    expect(missingIn(adjusted)[3]).toBe('notAsked');
  });
});

describe('agreement', () => {
  test('counts each once, and leaders only when they agree', () => {
    const one = agreeing(full, kari, kari);
    expect([agreedTo(one, goal(one)), asked(one, goal(one))].map((some) => some.length)).toEqual([1, 2]);
    expect(missingIn(one)[5]).toBe('some');
    const withLeader = agreeing(one, liv);
    expect(
      [agreedTo(withLeader, goal(withLeader)), asked(withLeader, goal(withLeader))].map((some) => some.length),
    ).toEqual([2, 3]);
  });

  test.each<[string, (of: Team) => Team]>([
    ['what', (of) => saveWhat(of, 'g1', { what: 'noe annet', whom: 'alle' }, act)],
    ['the deadline', (of) => saveDeadline(of, 'g1', '2027-07-01', today, act)],
    ['the wording', (of) => reword(of, 'g1', 'Andre ord', act)],
    ['the amounts', (of) => saveAmounts(of, 'g1', amounts('40', '90'), act)],
    ['the target, among the measures', (of) => redefineMeasure(of, 'm1', { target: readAim('share', '90') }, act)],
  ])('is asked for anew when %s is another', (_, change) => {
    const changed = change(agreeing(full, kari, una));
    expect(missingIn(changed)[5]).toBe('nobody');
    expect(agreedTo(agreeing(changed, una), goal(agreeing(changed, una))).map(({ name }) => name)).toEqual(['Una']);
  });

  test('of those who have left is forgotten when somebody agrees', () => {
    const without = { ...full, members: full.members.filter(({ person }) => person !== una.person) };
    expect(goal(agreeing({ ...without, goals: agreeing(full, una).goals }, kari)).agreed).toEqual([kari.person]);
  });

  test('holds when it is said why, or who measures', () => {
    const all = agreeing(full, kari, una);
    const more = saveAmounts(
      saveWhy(all, 'g1', 'En annen grunn', act),
      'g1',
      { ...amounts('40', '80'), responsible: undefined },
      act,
    );
    expect(missingIn(more)[5]).toBe('there');
  });

  test('is for what the card shows', () => {
    const to = 'm1 40/100 80/100';
    expect(goal(agree(full, 'g1', { person: una.person, to }, { now, seen: goal(full).version })).agreedTo).toBe(to);
    const other = redefineMeasure(full, 'm1', { target: readAim('share', '90') }, act);
    expect(refusalOf(() => agree(other, 'g1', { person: una.person, to }, act))).toBe('outdatedCard');
  });
});

describe('what is refused', () => {
  const many = Array.from({ length: maximumGoals }, (_, at) => `Mål ${at}`);
  const fullTeam = many.reduce((of, text, at) => addGoal(of, { id: `x${at}`, text }, now), team);
  test.each<[string, string, () => unknown]>([
    ['nothing', 'goalMissing', () => addGoal(team, { id: 'g2', text: ' 12 %' }, now)],
    ['too much', 'textTooLong', () => addGoal(team, { id: 'g2', text: 'a'.repeat(301) }, now)],
    ['the very same', 'sameGoal', () => addGoal(withGoal, { id: 'g2', text: 'Bli bedre på  brukermedvirkning!' }, now)],
    ['one too many', 'tooManyGoals', () => addGoal(fullTeam, { id: 'g2', text: 'Enda et' }, now)],
    ['a date that has passed', 'dateInPast', () => saveDeadline(withGoal, 'g1', '2026-11-22', today, act)],
    ['from and to the same', 'sameAmounts', () => saveAmounts(full, 'g1', amounts('12 av 30', '40'), act)],
    ['amounts of nothing', 'goalNotMeasured', () => saveAmounts(withGoal, 'g1', amounts('', '80'), act)],
    ['a second measure', 'goalHasMeasure', () => giveMeasure(full, 'g1', { ...share, measure: 'm2' }, act)],
    ['a goal that is closed', 'goalClosed', () => saveWhy(closed, 'g1', 'Likevel', act)],
    ['an older card', 'outdatedCard', () => saveWhy(full, 'g1', 'Likevel', { now, seen: 1 })],
    ['a goal that is none', 'unknownGoal', () => saveWhy(team, 'g1', 'Likevel', act)],
  ])('%s', (_, code, change) => {
    expect(refusalOf(change)).toBe(code);
  });

  test('what is filled in from an older card takes nobody’s words', () => {
    expect(goal(saveWhy(answer.what(withGoal), 'g1', 'Derfor', { now, seen: 0 })).why).toBe('Derfor');
  });
});

const closed = closeGoal(full, 'g1', { how: 'reached', learnt: 'Ring først' }, act);

test('a goal is closed and taken up again with all it had', () => {
  expect(openGoals(closed)).toEqual([]);
  expect(addGoal(closed, { id: 'g2', text: 'bli bedre på brukermedvirkning' }, now).goals).toHaveLength(2);
  const again = reopenGoal(closed, 'g1', act);
  expect(goal(again)).toMatchObject({ closed: undefined, why: goal(full).why });
});

test('a measure the team has already becomes that of a goal', () => {
  const free = { ...full, goals: full.goals.filter(({ id }) => id !== 'g1') };
  const other = addGoal(free, { id: 'g2', text: 'Et annet mål' }, now);
  const taken = takeMeasure(other, 'g2', { measure: 'm1', by: una.person }, act);
  expect(taken.measures).toMatchObject([{ goal: 'g2', responsible: kari.person }]);
  expect(
    refusalOf(() =>
      takeMeasure(addGoal(full, { id: 'g2', text: 'To' }, now), 'g2', { measure: 'm1', by: una.person }, act),
    ),
  ).toBe('goalHasMeasure');
});

describe('the sentence', () => {
  const say = (language: 'nb' | 'nn', of: Team) =>
    goalSentence({ t: speak(language), language, today }, of, goal(of)).replaceAll('\u00a0', ' ');
  const withAmounts = (baseline: string, target: string) =>
    saveAmounts(answer.measure(withGoal), 'g1', amounts(baseline, target), act);

  test.each<[string, Team, string, string]>([
    ['only rough', withGoal, 'Bli bedre på brukermedvirkning.', 'Bli bedre på brukermedvirkning.'],
    [
      'what and whom',
      answer.what(withGoal),
      'Flere får tilbud om individuell plan (brukere med flere tjenester).',
      'Flere får tilbud om individuell plan (brukere med flere tjenester).',
    ],
    [
      'all of it',
      full,
      'Innen 1. juni 2027: Flere får tilbud om individuell plan (brukere med flere tjenester), fra 40 % til 80 %.',
      'Innan 1. juni 2027: Flere får tilbud om individuell plan (brukere med flere tjenester), frå 40 % til 80 %.',
    ],
    [
      'from and to',
      withAmounts('12 av 30', '62,5'),
      'Bli bedre på brukermedvirkning, fra 40 % til 62,5 %.',
      'Bli bedre på brukermedvirkning, frå 40 % til 62,5 %.',
    ],
    [
      'only where to',
      withAmounts('', '80'),
      'Bli bedre på brukermedvirkning. Måltallet er 80 %.',
      'Bli bedre på brukermedvirkning. Måltalet er 80 %.',
    ],
    [
      'a target that stands in the words already',
      saveWhat(full, 'g1', { what: '80 prosent har plan!', whom: '' }, act),
      'Innen 1. juni 2027: 80 prosent har plan, mot 40 % da vi begynte.',
      'Innan 1. juni 2027: 80 prosent har plan, mot 40 % då vi begynte.',
    ],
    [
      'signs at the end, lines and brackets',
      saveWhat(withGoal, 'g1', { what: 'ingen venter\nlenger …', whom: 'brukere (over 18 år).' }, act),
      'Ingen venter lenger (brukere, over 18 år).',
      'Ingen venter lenger (brukere, over 18 år).',
    ],
    [
      'the team’s own',
      reword(full, 'g1', 'Åtte av ti har plan til sommeren.', act),
      'Åtte av ti har plan til sommeren.',
      'Åtte av ti har plan til sommeren.',
    ],
  ])('%s', (_, of, bokmål, nynorsk) => {
    expect([say('nb', of), say('nn', of)]).toEqual([bokmål, nynorsk]);
  });

  test('a count says what it is a number of', () => {
    const counted = giveMeasure(withGoal, 'g1', { ...share, form: 'count', better: 'lower', unit: 'dager' }, act);
    const less = { baseline: readAim('count', '12'), target: readAim('count', '5'), responsible: undefined };
    expect(say('nb', saveAmounts(counted, 'g1', less, act))).toBe(
      'Bli bedre på brukermedvirkning, fra 12 til 5 dager.',
    );
  });

  test('is one sentence or two, whatever is typed and in whatever combination', () => {
    const typed = fc
      .stringMatching(/^[a-zæøåA-ZÆØÅ][a-zæøå ,.;:!?()%0-9-]{0,40}$/)
      .filter((text) => !/[ .,;:!?()]{2}(?=.*[\p{L}\d%()-])/u.test(text));
    fc.assert(
      fc.property(
        typed,
        typed,
        fc.subarray([...questions]),
        fc.constantFrom('nb', 'nn'),
        (what, whom, some, language) => {
          const said = saveWhat(withGoal, 'g1', { what, whom }, act);
          const answered = questions
            .filter((question) => question !== 'what' && some.includes(question))
            .filter((question) => question !== 'amounts' || some.includes('measure'));
          const sentence = say(
            language as 'nb' | 'nn',
            answered.reduce((of, question) => answer[question](of), said),
          );
          expect(sentence).not.toMatch(/\s\s|\s[.,]|[.,;:!?…][.,]|undefined|\{\{/);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        },
      ),
    );
  });
});

describe('what a rough goal seems to say', () => {
  const per = (text: string) => readAim('share', text);
  test.each<[string, object]>([
    [
      '80 % skal få individuell plan innen 1. juni 2027',
      { what: '80 % skal få individuell plan', target: per('80'), deadline: '2027-06-01' },
    ],
    [
      'Fra 12,5 prosent til 50 % med plan før 1.6.2027',
      { what: 'med plan', baseline: per('12,5'), target: per('50'), deadline: '2027-06-01' },
    ],
    [
      'Bedre tilbud til unge med rusproblemer',
      { what: 'Bedre tilbud til unge med rusproblemer', whom: 'unge med rusproblemer' },
    ],
    ['Ferdig innan utgangen av juni 2027', { what: 'Ferdig', deadline: '2027-06-30' }],
    ['Alle har plan til 17. mai', { what: 'Alle har plan', deadline: '2027-05-17' }],
    // In English.
    [
      'From 12.5 per cent to 50% have a plan by the end of June 2027',
      { what: 'have a plan', baseline: per('12,5'), target: per('50'), deadline: '2027-06-30' },
    ],
    [
      'Better help for service users, before 1st May 2027',
      { what: 'Better help for service users', whom: 'service users', deadline: '2027-05-01' },
    ],
    [
      'A visit to everyone who comes home',
      { what: 'A visit to everyone who comes home', whom: 'everyone who comes home' },
    ],
    ['Vi har intervjuet to personer', { what: 'Vi har intervjuet to personer' }],
    // What cannot be is left in the words.
    ['140 % bedre innen 31. februar 2027', { what: '140 % bedre innen 31. februar 2027' }],
    ['Som vi lovte 1. juni 2020', { what: 'Som vi lovte 1. juni 2020' }],
    ['10 % her og 20 % der', { what: '10 % her og 20 % der' }],
    ['Vi er 3 av 10 og vil mer', { what: 'Vi er 3 av 10 og vil mer' }],
  ])('«%s»', (rough, proposal) => {
    expect(proposalIn(rough, today)).toEqual(proposal);
  });

  test('is never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (rough) => proposalIn(rough, today).what.length <= rough.length),
    );
  });
});
