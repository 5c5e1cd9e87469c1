import { bounded } from '../../../../src/dialog/as-written.ts';
import { longestAnswer } from '../../../../src/features/tasks/standing.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const facts = [
    { title: t('packages.facts.status'), value: `● ${t('packages.status.inProgress')}` },
    { title: t('packages.facts.responsible'), value: 'Anne-Margrethe Haugen Bjørklund-Østerdal' },
    { title: t('packages.facts.due'), value: either('30. november, om 7 dager', '30. november, om 7 dagar') },
  ];
  const buttons = [
    button('packages.press.inProgress', 'task.status'),
    button('packages.press.writeAnswer', 'task.answer'),
    button('packages.press.done', 'task.status'),
    button('packages.press.plan', 'task.plan'),
    button('packages.press.notRelevantNow', 'task.status'),
    button('packages.press.next', 'task.next'),
  ];
  const place = t('packages.place', { number: 2, total: 3, name: t('packages.name.p1') });
  return {
    usual: {
      problem: '',
      news: '',
      kicker: place,
      title: t('tasks.rop2014.p1.services.title'),
      what: t('tasks.rop2014.p1.services.what'),
      firstStep: t('tasks.rop2014.p1.services.firstStep'),
      facts: [{ title: t('packages.facts.status'), value: `○ ${t('packages.status.notStarted')}` }, ...facts.slice(2)],
      answer: '',
      note: '',
      hint: '',
      closing: '',
      buttons,
    },
    interviews: {
      problem: '',
      news: t('packages.news.interviews'),
      kicker: t('packages.place', { number: 3, total: 3, name: t('packages.name.p1') }),
      title: t('tasks.rop2014.p1.listen.title'),
      what: t('tasks.rop2014.p1.listen.what'),
      firstStep: '',
      facts: [
        ...facts,
        { title: t('packages.facts.interviews'), value: '1' },
        {
          title: t('packages.facts.themes'),
          value: either('bolig, ventetid, å bli trodd, økonomi', 'bustad, ventetid, å bli trudd, økonomi'),
        },
      ],
      answer: '',
      note: '',
      hint: t('packages.interviewHint.few', { count: 2 }),
      closing: '',
      buttons: [
        button('packages.press.done', 'task.status'),
        button('packages.press.interviews', 'task.interviews'),
        ...buttons.slice(3),
      ],
    },
    done: {
      problem: '',
      news: t('packages.news.done'),
      kicker: place,
      title: t('tasks.rop2014.p1.services.title'),
      what: '',
      firstStep: '',
      facts,
      answer: either(
        'Vi har 14 tilbud i kommunen og 3 hos DPS-en.\n\nHullet er helgene: Da er det bare legevakten.\n- Fastlegene vet lite om lavterskeltilbudet\n- NAV er med to dager i uka',
        'Vi har 14 tilbod i kommunen og 3 hos DPS-en.\n\nHolet er helgene: Då er det berre legevakta.\n- Fastlegane veit lite om lågterskeltilbodet\n- NAV er med to dagar i veka',
      ),
      note: either('Mangler: rusposten. Siv spør.', 'Manglar: rusposten. Siv spør.'),
      hint: '',
      closing: t('packages.closing.before', {
        name: t('packages.named.p1'),
        number: 1,
        date: '7. desember',
        distance: either('om 14 dager', 'om 14 dagar'),
      }),
      buttons: [
        button('packages.press.overview', 'package.overview'),
        button('packages.press.changeAnswer', 'task.answer'),
        button('packages.press.reopen', 'task.status'),
      ],
    },
    signs: {
      problem: '',
      news: '',
      kicker: place,
      title: either('Ring <hjemmetjenesten> & [NAV](https://nav.no)', 'Ring <heimetenesta> & [NAV](https://nav.no)'),
      what: '1. Bolig\n2. Arbeid\n3. Familie\n\n- *svært* viktig\n- _ikke_ haster',
      firstStep: '# Først\n> sitat\nnotat_uke_3.docx i C:\\temp\\_ny\n---\n`kode` ~~ute~~ &amp;',
      facts: [...facts.slice(0, 1), { title: '1. november', value: '30. november (**om** 7 dager)\n- i dag' }],
      answer: either('Linje én\nlinje to\n\nlinje tre', 'Linje éin\nlinje to\n\nlinje tre'),
      note: '',
      hint: '',
      closing: '',
      buttons,
    },
    swollen: {
      problem: '',
      news: t('packages.news.answer'),
      kicker: place,
      title: '*'.repeat(120),
      what: '*'.repeat(600),
      firstStep: '_'.repeat(300),
      facts,
      answer: bounded('*'.repeat(4000), longestAnswer),
      note: bounded('_'.repeat(1000), longestAnswer / 3),
      hint: '',
      closing: '',
      buttons,
    },
    changed: {
      problem: t('refusals.outdatedCard'),
      news: '',
      kicker: place,
      title: t('tasks.rop2014.p1.team.title'),
      what: t('tasks.rop2014.p1.team.what'),
      firstStep: t('tasks.rop2014.p1.team.firstStep'),
      facts,
      answer: 'Vi er seks. '.repeat(330),
      note: either('Husk: ', 'Hugs: ').repeat(160),
      hint: '',
      closing: '',
      buttons,
    },
  };
};
