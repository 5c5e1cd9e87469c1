import { PNG } from 'pngjs';
import type { Measure } from '../../../src/model/improvement.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import type { TestAnswer } from '../../support/los.ts';
import { type CaseScene, dataOf, startCaseScene } from '../case/scene.ts';
import { casesHolding } from '../figures/series.ts';
import { measureWith, pointsFrom, risenMeasure } from './charts.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const loaded = async () => {
  const found = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!found) throw new Error('There is no team');
  return found;
};
const given = async (...measures: readonly Measure[]) =>
  kit.los.documents.change(await loaded(), `given ${measures.length}`, (team) => ({
    body: { ...team, measures: [...measures] },
    answer: null,
  }));
const stored = async () => (await loaded()).body.measures[0];

const pictureOn = (answer: TestAnswer): { readonly url: string; readonly altText: string } => {
  const elements = JSON.stringify(answer.cards.at(-1)).match(/\{"type":"Image"[^{}]*\}?/);
  const [, url = ''] = /"url":"([^"]*)"/.exec(elements?.[0] ?? '') ?? [];
  const [, altText = ''] = /"altText":"([^"]*)"/.exec(elements?.[0] ?? '') ?? [];
  return { url, altText };
};

test('a change is asked about once; the answer stands on the chart, and a new median is suggested, made and undone', async () => {
  await given(risenMeasure());
  const asks = await kit.team.say(kit.ola, 'kurve');
  expect(asks.text).toContain(
    'Noe har endret seg siden uke 14: 10 målinger på rad over medianen. Det er den veien dere vil.',
  );
  expect(asks.text).toContain('Hva skjedde rundt uke 14?');
  const empty = await kit.team.press(kit.ola, 'Lagre svaret', { happened: ' ' });
  expect(empty.text).toContain('Feltet er tomt');
  const answered = await kit.team.press(kit.ola, 'Lagre svaret', { happened: 'Alle får spørsmålet første dag' });
  expect(answered.text).toContain('Takk! Nå står det på kurven.');
  expect(answered.text).toContain('1. Alle får spørsmålet første dag\n30. mars');
  expect(answered.text).toContain('Vil dere starte en ny median fra uke 14?');
  expect((await kit.own.say(kit.kari, 'kurve')).text).not.toContain('Hva skjedde rundt');
  expect(await stored()).toMatchObject({
    annotations: [{ on: '2026-03-30', text: 'Alle får spørsmålet første dag' }],
    asked: [{ since: '2026-03-30', answered: true }],
    splits: [],
  });
  const split = await kit.team.press(kit.ola, 'Ny median fra uke 14');
  expect(split.text).toContain('Kurven har fått en ny median fra uke 14.');
  expect(split.text).toContain('Median 75\u00a0%, av målingene fra uke 14');
  const undone = await kit.team.press(kit.ola, 'Angre');
  expect(undone.text).toContain('Kurven er stilt inn som før.');
  expect(await stored()).toMatchObject({ splits: [], annotations: [{ on: '2026-03-30' }] });
});

test('«Vet ikke ennå» is an answer, and what happened can be said, worded otherwise and taken away later', async () => {
  await given(risenMeasure());
  await kit.team.say(kit.ola, 'kurve');
  const later = await kit.team.press(kit.ola, 'Vet ikke ennå');
  expect(later.text).toContain('Det er greit.');
  expect(later.text).not.toContain('Vil dere starte en ny median');
  await kit.team.press(kit.kari, 'Si hva som skjedde');
  const future = await kit.team.press(kit.kari, 'Lagre', { on: '2027-01-04', text: 'Ny rutine' });
  expect(future.text).toContain('har ikke begynt ennå');
  const said = await kit.team.press(kit.kari, 'Lagre', { on: '2026-03-30', text: 'Ny rutine' });
  expect(said.text).toContain('1. Ny rutine');
  const old = dataOf(await kit.team.press(kit.kari, '1. Ny rutine'), 'Lagre');
  await kit.team.press(kit.kari, 'Lagre', { text: 'Ny rutine på vakt' });
  const stale = await kit.team.submit(kit.ola, { ...old, text: 'Noe annet' });
  expect(stale.text).toContain('Dette er endret siden');
  await kit.team.say(kit.kari, 'kurve');
  await kit.team.press(kit.kari, '1. Ny rutine på vakt');
  expect((await kit.team.press(kit.kari, 'Ta bort fra kurven')).text).not.toContain('Ny rutine');
  await kit.team.press(kit.kari, 'Angre');
  expect((await stored())?.annotations).toEqual([{ on: '2026-03-30', text: 'Ny rutine på vakt' }]);
});

test('baseline and parts are set on a card of their own, each undone', async () => {
  await given(risenMeasure({ asked: [{ since: '2026-03-30', at: '2026-06-01T08:00:00Z', answered: false }] }));
  await kit.team.say(kit.kari, 'kurve');
  await kit.team.press(kit.kari, 'Still inn kurven');
  const frozen = await kit.team.press(kit.kari, 'Lås medianen til valgt periode', { on: '2026-03-23' });
  expect(frozen.text).toContain('Medianen er låst: Den regnes av målingene til og med uke 13.');
  expect(frozen.text).toContain('Median 40\u00a0%, av målingene til og med uke 13');
  await kit.team.press(kit.kari, 'Still inn kurven');
  expect((await kit.team.press(kit.kari, 'Lås opp medianen')).text).toContain('Medianen er ikke låst lenger.');
  await kit.team.press(kit.kari, 'Still inn kurven');
  await kit.team.press(kit.kari, 'Ny median fra valgt periode', { on: '2026-03-30' });
  const settings = await kit.team.press(kit.kari, 'Still inn kurven');
  expect(settings.text).toContain('Ny median fra uke 14');
  await kit.team.press(kit.kari, 'Ny median fra uke 14');
  expect((await stored())?.splits).toEqual([]);
  await kit.team.press(kit.kari, 'Angre');
  expect((await stored())?.splits).toEqual(['2026-03-30']);
});

test('the picture is fetched over HTTP, says in words what it shows, and is gone for who leaves', async () => {
  await given(risenMeasure());
  const answer = await kit.own.say(kit.kari, 'kurve');
  const { url, altText } = pictureOn(answer);
  expect(altText).toContain('Median: 48\u00a0%');
  const png = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(PNG.sync.read(png).width).toBe(800);
  await given();
  expect((await fetch(url)).headers.get('cache-control')).toBe('private, max-age=60');
});

test('of several measures one is chosen; of none the way to one is shown', async () => {
  expect((await kit.team.say(kit.ola, 'kurve')).buttons).toEqual(['Lag et målepunkt']);
  await given(
    risenMeasure(),
    measureWith({ id: 'm2', name: 'Ventetid', points: pointsFrom('week', '2026-10-05', [4]) }),
  );
  kit.los.counts.reset();
  const list = await kit.team.say(kit.ola, 'vis kurven');
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 0, queries: 0 });
  expect(list.text).toContain('Ventetid\nFor tidlig å si.');
  expect((await kit.team.press(kit.ola, 'Ventetid')).text).toContain('uke 41: 20\u00a0% (4 av 20)');
});

test('what happened can be typed, and is asked about only as far as it was not said', async () => {
  const typed = 'ny rutine fra i dag';
  expect((await kit.team.say(kit.ola, typed)).buttons).toEqual(['Lag et målepunkt']);
  await given(risenMeasure());
  const one = await kit.team.say(kit.ola, typed);
  expect(one.inputs).toEqual({ on: '2026-11-23', text: 'Ny rutine fra i dag' });
  kit.los.counts.reset();
  const saved = await kit.team.press(kit.ola, 'Lagre');
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  expect(saved.text).toContain('1. Ny rutine fra i dag\n23. november');

  await given(measureWith({ id: 'm2', name: 'Ventetid' }), risenMeasure());
  const several = await kit.own.say(kit.kari, 'det skjedde: streik på legevakten');
  expect(several.inputs).toEqual({ measure: 'm2', on: '2026-11-23', text: 'Streik på legevakten' });
  const refused = await kit.own.press(kit.kari, 'Lagre', { measure: 'm1', on: '2027-01-04' });
  expect(refused.text).toContain('har ikke begynt ennå');
  await kit.own.press(kit.kari, 'Lagre', { on: '2026-11-20' });
  expect((await loaded()).body.measures[1]?.annotations).toEqual([{ on: '2026-11-20', text: 'Streik på legevakten' }]);
});

test('a leader looks, and changes nothing', async () => {
  await given(risenMeasure());
  const asks = await kit.team.say(kit.ola, 'kurve');
  const seen = await kit.los.personalChat(kit.leader).say(kit.leader, 'kurve');
  expect(seen.buttons).toEqual(['Målingene våre']);
  expect((await kit.team.submit(kit.leader, dataOf(asks, 'Vet ikke ennå'))).text).toContain('Dette kan bare andre');
  expect((await stored())?.asked).toEqual([]);
});

test('a measure that fills itself shows everybody months of five cases, and its contact person all', async () => {
  for (const it of casesHolding(
    5,
    'B',
    ['2026-09-14', 1, 4, 1, 2],
    ['2026-10-12', 5, 5, 5, 5],
    ['2026-11-02', 6, 6, 6, 6],
  ))
    await kit.los.documents.create(kinds.case, keys.case(it.team, it.code), {
      ...it,
      contactPersons: [kit.kari.person],
    });
  await given(measureWith({ name: 'Opplevd nytte', builtIn: 'benefit', form: 'score', every: 'month', unit: '' }));
  const open = await kit.team.say(kit.ola, 'kurve');
  expect(open.text).toContain('oktober: 3,0 (5 saker)');
  expect(open.text).not.toContain('november');
  const own = await kit.own.say(kit.kari, 'kurve');
  expect(own.text).toContain('november: 4,0 (5 saker)\noktober: 3,0 (5 saker)');
});
