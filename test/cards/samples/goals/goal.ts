import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal'> = (language) => {
  const { t, either, button } = wordsIn(language);
  type Letter = 'specific' | 'measurable' | 'inspiring' | 'realistic' | 'timed' | 'agreed';
  const data = { do: 'goal.ask', goal: 'g1', question: 'what' } as const;
  const has = (letter: Letter, meta: string) => ({
    title: t('goals.has', { letter: t(`goals.letters.${letter}`) }),
    meta,
    ...(letter !== 'agreed' && { data }),
  });
  const lacks = (letter: Letter, meta: string) => ({
    ...has(letter, meta),
    title: t('goals.lacks', { letter: t(`goals.letters.${letter}`) }),
  });
  const actions = {
    title: t('goals.actions'),
    meta: t('goals.actionsCount', { count: 2 }),
    data: { do: 'action.list', goal: 'g1' },
  } as const;
  const labels = { nextLabel: t('goals.next'), workLabel: t('goals.work'), learntLabel: t('goals.learnt'), learnt: '' };
  const what = either('Flere får tilbud om individuell plan', 'Fleire får tilbod om individuell plan');
  const whom = t('goals.bank.g5.whom');
  const sentence = either(
    `Innen 1. juni 2027: ${what} (${whom}), fra 40 % til 80 %.`,
    `Innan 1. juni 2027: ${what} (${whom}), frå 40 % til 80 %.`,
  );
  const names = either('Kari Nordmann og Ola Nordmann', 'Kari Nordmann og Ola Nordmann');
  const whole = [
    has('specific', `${what} · ${whom}`),
    has('measurable', t('goals.present.measurable', { baseline: '40 %', target: '80 %' })),
    has('inspiring', t('goals.bank.g5.why')),
    has('realistic', t('goals.present.realistic')),
    has('timed', t('goals.present.timed', { date: '1. juni 2027', distance: t('dates.inDays', { count: 190 }) })),
    has('agreed', t('goals.present.agreed', { count: 2, names })),
  ];
  return {
    usual: {
      ...labels,
      news: t('goals.news.allAgreed', { name: 'Ola Nordmann' }),
      kicker: t('goals.kicker', { count: 6 }),
      title: what,
      sentence,
      question: '',
      example: '',
      letters: whole,
      work: [
        {
          title: t('goals.bank.g5.measure'),
          meta: `${t('runChart.verdict.tooFew', { count: 4 })} · ${t('goals.responsible', { name: 'Kari Nordmann' })}`,
          data: { do: 'chart.show', measure: 'm1' },
        },
        actions,
      ],
      buttons: [
        button('goals.press.measure', 'measure.points'),
        button('goals.press.wording', 'goal.wording'),
        button('goals.press.close', 'goal.close'),
        button('goals.press.all', 'goal.list'),
      ],
    },
    begun: {
      ...labels,
      kicker: t('goals.kicker', { count: 0 }),
      title: either('bli bedre på brukermedvirkning', 'bli betre på brukarmedverknad'),
      sentence: '',
      question: t('goals.questions.what'),
      example: t('goals.hints.what', { goal: t('goals.bank.g12.goal'), whom: t('goals.bank.g12.whom') }),
      letters: [
        lacks('specific', t('goals.missing.what')),
        lacks('measurable', t('goals.missing.measure')),
        lacks('inspiring', t('goals.missing.why')),
        lacks('realistic', t('goals.missing.notAsked')),
        lacks('timed', t('goals.proposed.deadline', { date: '1. juni 2027' })),
        lacks('agreed', t('goals.missing.nobody')),
      ],
      work: [{ ...actions, meta: t('goals.noActions') }],
      buttons: [
        button('goals.press.answer', 'goal.ask'),
        button('goals.press.agree', 'goal.agree'),
        button('goals.press.measure', 'measure.points'),
        button('goals.press.wording', 'goal.wording'),
        button('goals.press.close', 'goal.close'),
        button('goals.press.all', 'goal.list'),
      ],
    },
    closed: {
      ...labels,
      kicker: t('goals.reached', { date: '1. juni 2027' }),
      title: what,
      sentence,
      question: '',
      example: '',
      learnt: either('Det hjalp å ringe fastlegen samme dag.', 'Det hjelpte å ringje fastlegen same dag.'),
      letters: whole.map(({ title, meta }) => ({ title, meta })),
      work: [actions],
      buttons: [button('goals.press.reopen', 'goal.reopen'), button('goals.press.all', 'goal.list')],
    },
  };
};
