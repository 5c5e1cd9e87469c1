import { bounded } from '../../../../src/dialog/as-written.ts';
import type { Row } from '../../../../src/dialog/elements.ts';
import { longestWords } from '../../../../src/features/actions/action-card.ts';
import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'actions/action'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const fact = (value: string) => ({ title: t('actions.responsible'), value });
  const title = either('Ring dagen etter hjemkomst', 'Ring dagen etter heimkomst');
  const friday = 'fredag 4. desember';
  const rows: Row[] = [
    {
      title: either(
        'Alle som kommer hjem, skal få en samtale innen tre dager',
        'Alle som kjem heim, skal få ein samtale innan tre dagar',
      ),
      meta: t('actions.toGoal'),
      data: { do: 'goal.show', goal: 'g' },
    },
    {
      title: either('Samtale innen tre dager', 'Samtale innan tre dagar'),
      meta: t('actions.toChart'),
      data: { do: 'chart.show', measure: 'm' },
    },
  ];
  const dates = either('16.–20. november 2026', '16.–20. november 2026');
  const earlier = [
    {
      heading: t('actions.test.decided', { number: 1, dates, decision: t('actions.decision.adapt') }),
      plan: either(
        'Siv ringer to brukere dagen etter at de er kommet hjem',
        'Siv ringjer to brukarar dagen etter at dei er komne heim',
      ),
      lines: [
        { text: t('actions.test.where', { text: either('to brukere på Åsen', 'to brukarar på Åsen') }) },
        { text: t('actions.test.expected', { text: either('de blir tryggere', 'dei blir tryggare') }) },
        { text: t('actions.test.happened', { text: either('Én svarte, én sov.', 'Éin svara, éin sov.') }) },
        { text: t('actions.test.learnt', { text: either('Best å ringe før lunsj', 'Best å ringje før lunsj') }) },
      ],
    },
  ];
  const list = button('actions.press.list', 'action.list');
  const edit = button('actions.press.edit', 'action.edit');
  const usual = {
    news: t('actions.news.begun'),
    problem: '',
    kicker: `● ${t('actions.until.coming', { date: friday })}`,
    title,
    note: '',
    now: t('actions.test.now', { number: 2, date: friday }),
    plan: either('Siv ringer fire brukere før lunsj', 'Siv ringjer fire brukarar før lunsj'),
    beside: `${t('actions.test.where', { text: either('tirsdagsvakten', 'tysdagsvakta') })}\n${t('actions.test.expected', { text: either('alle svarer', 'alle svarar') })}`,
    facts: [fact('Anne-Margrethe Haugen Bjørklund-Østerdal')],
    tests: earlier,
    rows,
    buttons: [
      button('actions.press.tell', 'action.tell'),
      button('actions.press.mark', 'action.mark'),
      button('actions.press.retime', 'action.try'),
      edit,
      list,
    ],
  };
  const swollen = bounded('*'.repeat(400), longestWords);
  return {
    usual,
    idea: {
      ...usual,
      news: t('actions.news.added'),
      kicker: `○ ${t('actions.state.idea')}`,
      now: '',
      plan: '',
      beside: '',
      facts: [fact(t('actions.nobody'))],
      tests: [],
      rows: [],
      buttons: [button('actions.press.try', 'action.try'), edit, button('actions.press.drop', 'action.drop'), list],
    },
    kept: {
      ...usual,
      news: t('actions.news.keep'),
      kicker: `✓ ${t('actions.state.kept')}`,
      note: either('Siv har listen over hvem som kommer hjem.', 'Siv har lista over kven som kjem heim.'),
      now: '',
      plan: '',
      beside: '',
      facts: [fact(people[1]?.name ?? '')],
      buttons: [
        button('actions.press.mark', 'action.mark'),
        button('actions.press.tryAgain', 'action.try'),
        button('actions.press.correct', 'action.tell'),
        edit,
        list,
      ],
    },
    swollen: {
      ...usual,
      problem: t('refusals.outdatedCard'),
      title: '*'.repeat(150),
      note: bounded('_'.repeat(500), longestWords),
      plan: swollen,
      beside: swollen,
      tests: [1, 2].map((number) => ({
        heading: t('actions.test.decided', { number, dates, decision: t('actions.decision.again') }),
        plan: swollen,
        lines: [1, 2, 3, 4].map(() => ({ text: swollen })),
      })),
      buttons: [...usual.buttons.slice(0, 4), button('actions.press.earlier', 'action.show'), list],
    },
  };
};
