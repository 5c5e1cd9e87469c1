import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startLos, type TestAnswer, type TestChat, type TestLos, type TestPerson, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import type { Card } from '../support/teams.ts';

const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;

/** A finger on a phone, on the cards of one chat: it counts what it does. */
interface Finger {
  /** Writes what opens the first card; on a phone that is a button of the card before, and counts as one tap. */
  begin(text: string): Promise<void>;
  tap(name: string): Promise<void>;
  /** Types into the field under a question; a keyboard is not counted. */
  type(question: string, text: string): Promise<void>;
  /** A list is opened by one tap, and a line of it chosen by another; what lies open takes one. */
  choose(question: string, choice: string): Promise<void>;
  /** How many taps since the beginning. */
  readonly taps: number;
  /** What Los answered last, as it can be read. */
  readonly text: string;
}

const fingerIn = (page: Page, chat: TestChat, who: TestPerson): Finger => {
  let taps = 0;
  let card: Card = {};
  let text = '';
  const see = async (answer: TestAnswer): Promise<void> => {
    card = answer.cards.at(-1) ?? card;
    text = answer.text;
    await page.evaluate(`draw(${JSON.stringify(card)})`);
  };
  return {
    begin: async (said) => {
      taps = 1;
      await see(await chat.say(who, said));
    },
    tap: async (name) => {
      taps += 1;
      await page.getByRole('button', { name: startingWith(name) }).first().tap();
      const [sent] = (await page.evaluate('pressed')) as readonly object[];
      if (!sent) throw new Error(`«${name}» sends nothing`);
      await see(await chat.submit(who, sent, { card }));
    },
    type: (question, typed) => page.getByLabel(question).fill(typed),
    choose: async (question, choice) => {
      const list = page.getByLabel(question);
      const isList = (await list.evaluate('(element) => element.tagName')) === 'SELECT';
      taps += isList ? 2 : 1;
      if (isList) await list.selectOption({ label: choice });
      else await page.getByLabel(choice, { exact: true }).tap();
    },
    get taps() {
      return taps;
    },
    get text() {
      return text;
    },
  };
};

/** What can be pressed as a whole is called by all that stands on it. */
const startingWith = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\d])`, 'u');
