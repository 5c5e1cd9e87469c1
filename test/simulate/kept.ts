import { createReadStream } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sameTimeLater } from '../../src/model/calendar.ts';
import { wordsKeptDays } from '../../src/model/case.ts';
import type { Instant } from '../../src/model/identity.ts';
import type { Documents } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { isAfter } from './clock.ts';
import type { CaseFacts, Facts, TeamFacts } from './facts.ts';
import type { Break } from './promises.ts';
import { wordMark } from './record.ts';

/** The id of a team's document, by its chat. */
type IdOf = (team: TeamFacts) => Promise<string | undefined>;

/** Whether every score that was acknowledged is where it belongs, and nothing else. */
export const checkScores = async (facts: Facts, documents: Documents, idOf: IdOf, broke: Break): Promise<number> => {
  let scores = 0;
  for (const team of facts.teams) {
    const id = (await idOf(team)) ?? '';
    for (const it of team.cases) {
      const body = (await documents.read(kinds.case, keys.case(id, it.code)))?.body;
      const kept = body?.rounds.map(({ heldOn, scores: given }) => [heldOn, ...Object.values(given)]) ?? [];
      const given = it.conversations.map(({ on, scores: of }) => [on, ...of]);
      scores += given.flat().length - given.length;
      if (JSON.stringify(kept) !== JSON.stringify(given))
        broke('scores', `${team.plan.id} ${it.code}: given ${JSON.stringify(given)}, kept ${JSON.stringify(kept)}`);
    }
  }
  return scores;
};

/** Whether every measurement that was acknowledged is in its measure, and nothing else. */
export const checkMeasurements = async (
  facts: Facts,
  documents: Documents,
  idOf: IdOf,
  broke: Break,
): Promise<number> => {
  let points = 0;
  for (const team of facts.teams) {
    if (team.measures.length === 0) continue;
    const body = (await documents.read(kinds.team, keys.team((await idOf(team)) ?? '')))?.body;
    for (const it of team.measures) {
      const measure = body?.measures.find(({ name }) => name === it.name);
      const kept = measure?.points.map(({ on, numerator, denominator }) => `${on} ${numerator}/${denominator}`) ?? [];
      const given = [...it.points]
        .map(([on, { numerator, denominator }]) => `${on} ${numerator}/${denominator}`)
        .sort();
      points += given.length;
      if (kept.join() !== given.join())
        broke('measured', `${team.plan.id} ${it.name}: given ${given.join(', ')}, kept ${kept.join(', ')}`);
    }
  }
  return points;
};

/** Cases of which every word must be gone by now. */
const wordless = ({ closedAt }: CaseFacts, now: Instant): boolean =>
  closedAt !== undefined && !isAfter(sameTimeLater(closedAt, wordsKeptDays), now);

const marked = new RegExp(`${wordMark}[a-z]{10}`, 'g');

const tokensIn = (text: string): Set<string> => new Set(text.match(marked) ?? []);

/** What stands in the documents of a store. */
const tokensInStore = async (store: Store): Promise<Set<string>> => {
  const found = new Set<string>();
  let after: string | undefined;
  do {
    const page = await store.all({ limit: 100, ...(after === undefined ? {} : { after }) });
    for (const { document } of page.items) for (const token of tokensIn(JSON.stringify(document))) found.add(token);
    after = page.next;
  } while (after !== undefined);
  return found;
};

/** Whether closed cases have lost their words when their time had come, and the others have not. */
export const checkWords = async (facts: Facts, store: Store, now: Instant, broke: Break): Promise<number> => {
  const found = await tokensInStore(store);
  const cases = facts.teams.flatMap((team) => team.cases);
  for (const it of cases) {
    const [isThere, isGone] = [found.has(it.token), wordless(it, now)];
    if (isThere && isGone) broke('words', `${it.team.plan.id} ${it.code}: words remain, closed ${it.closedAt}`);
    if (!isThere && !isGone) broke('words', `${it.team.plan.id} ${it.code}: the words of an open case have gone`);
  }
  return cases.filter((it) => wordless(it, now)).length;
};

/** Longer than a word that is looked for. */
const overlap = 64;

/** A file may be longer than a text can be. */
const tokensInFile = async (path: string): Promise<Set<string>> => {
  const found = new Set<string>();
  let before = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 24 })) {
    for (const token of tokensIn(before + chunk)) found.add(token);
    before = String(chunk).slice(-overlap);
  }
  return found;
};

/**
 * Whether the file itself holds nothing of them, byte by byte. Deleted text may lie in free space until `VACUUM`, as the
 * operator's guide says (docs/drift.md); after it there must be none.
 */
export const checkBytes = async (path: string, facts: Facts, now: Instant, broke: Break): Promise<void> => {
  const database = new DatabaseSync(path);
  database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const found = await tokensInFile(path);
  for (const it of facts.teams.flatMap((team) => team.cases))
    if (wordless(it, now) && found.has(it.token)) broke('words', `${it.team.plan.id} ${it.code}: still in the file`);
};
