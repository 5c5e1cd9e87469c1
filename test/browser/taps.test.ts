import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { improvementUntil } from '../../src/demo/improvement.ts';
import { openBrowser } from '../support/browser.ts';
import { startLos, type TestAnswer, type TestChat, type TestLos, type TestPerson, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import type { Card } from '../support/teams.ts';

const phone = pathToFileURL(path.resolve('test/support/phone.html')).href;

/** A finger on a phone, on the cards of one chat: it counts what it does. */
interface Finger {
  /** Writes what opens the first card; on a phone that is a button of the card before, and counts as one tap. */
  begin(text: string): Promise<void>;
  /** Has a card before it, at no cost. */
  lookAt(text: string): Promise<void>;
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
  const lookAt = async (said: string): Promise<void> => see(await chat.say(who, said));
  return {
    lookAt,
    begin: async (said) => {
      taps += 1;
      await lookAt(said);
    },
    tap: async (name) => {
      taps += 1;
      const button = page.getByRole('button', { name: startingWith(name) }).first();
      if ((await button.count()) === 0) throw new Error(`no «${name}» among ${await page.evaluate(named)} on ${text}`);
      await button.tap();
      const [sent] = (await page.evaluate('pressed')) as readonly object[];
      if (!sent) throw new Error(`«${name}» sends nothing`);
      await see(await chat.submit(who, sent, { card }));
    },
    type: (question, typed) => page.getByRole('textbox', { name: question }).fill(typed),
    choose: async (question, choice) => {
      const list = page.getByRole('combobox', { name: question });
      const isClosed = (await list.count()) > 0;
      taps += isClosed ? 2 : 1;
      if (isClosed) await list.selectOption({ label: choice });
      else
        await page
          .getByRole('checkbox', { name: choice })
          .or(page.getByRole('radio', { name: choice }))
          .tap();
    },
    get taps() {
      return taps;
    },
    get text() {
      return text;
    },
  };
};

/** In the page: what there is to press. */
const named = `[...document.querySelectorAll('[role=button], button')].map((one) => one.ariaLabel ?? one.innerText).join(' | ')`;

/** What can be pressed as a whole is called by all that stands on it. */
const startingWith = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\d])`, 'u');

/** A page of `docs/drift.md`: what one does, and how many taps it takes. */
const written = Object.fromEntries(
  [...readFileSync('docs/drift.md', 'utf8').matchAll(/^\| (?<what>[^|]+) \| (?<taps>\d+) \|$/gm)].map(({ groups }) => [
    groups?.['what'] ?? '',
    Number(groups?.['taps']),
  ]),
);

interface Journey {
  /** As `docs/drift.md` calls it. */
  readonly what: string;
  /** What it may cost at most. */
  readonly most: number;
  readonly in: 'own' | 'team';
  readonly go: (finger: Finger) => Promise<void>;
  /** What Los says in the end. */
  readonly sees: string;
}

const each = async (names: readonly string[], finger: Finger): Promise<void> => {
  for (const name of names) await finger.tap(name);
};

/** In this order: each goes on from what the ones before have left. */
const journeys: readonly Journey[] = [
  {
    what: 'se hvor dere er',
    most: 1,
    in: 'team',
    go: (finger) => finger.begin('hvor er vi?'),
    sees: 'Samling 1',
  },
  {
    what: 'ta en oppgave',
    most: 3,
    in: 'team',
    go: async (finger) => {
      await finger.begin('neste oppgave');
      await each(['Ansvarlig og frist', 'Jeg tar den'], finger);
    },
    sees: 'Kari Nordmann',
  },
  {
    what: 'gjøre en oppgave ferdig',
    most: 2,
    in: 'team',
    go: async (finger) => {
      await finger.begin('neste oppgave');
      await finger.tap('Ferdig');
    },
    sees: 'Godt jobbet',
  },
  {
    what: 'gjøre en oppgave ferdig med svar',
    most: 3,
    in: 'team',
    go: async (finger) => {
      await finger.begin('neste oppgave');
      await finger.tap('Skriv svar');
      await finger.type('Hva har dere kommet fram til?', 'Vi er fem.');
      await finger.tap('Lagre, vi er ferdige');
    },
    sees: 'Godt jobbet',
  },
  {
    what: 'opprette en sak med tre områder',
    most: 6,
    in: 'own',
    go: async (finger) => {
      await finger.begin('ny sak');
      await finger.type('Hvilken kode skal saken ha?', 'B-06');
      await finger.tap('Opprett saken');
      for (const area of ['Bolig', 'Økonomi', 'Arbeid']) await finger.choose('områdene', area);
      await finger.tap('Lagre');
    },
    sees: 'Lagret.',
  },
  {
    what: 'gi tall på fire områder, med hjul og resultat',
    most: 6,
    in: 'own',
    go: async (finger) => {
      await finger.begin('skår B-07');
      await each(['1', '4', '1', '2'], finger);
    },
    sees: 'gjennomsnitt 2,0',
  },
  {
    what: 'rette et tall',
    most: 2,
    in: 'own',
    go: async (finger) => {
      await finger.lookAt('resultat B-07');
      await each(['Økonomi', '5'], finger);
    },
    sees: 'gjennomsnitt',
  },
  {
    what: 'fylle ut sjekklisten i en sak',
    most: 11,
    in: 'own',
    go: async (finger) => {
      await finger.begin('sjekkliste B-07');
      await each(['Gjort', 'Gjort', 'Gjort', 'Gjort', 'Ikke gjort', 'Gjort', 'Ikke gjort'], finger);
      await each(['Ikke aktuelt', 'Gjort'], finger);
    },
    sees: '8 av 10 poeng',
  },
  {
    what: 'rette et svar på sjekklisten',
    most: 2,
    in: 'own',
    go: async (finger) => {
      await finger.lookAt('sjekkliste B-07');
      await each(['6. Det finnes en kriseplan', 'Gjort'], finger);
    },
    sees: '9 av 10 poeng',
  },
  {
    what: 'sjekke hvordan dere jobber, ti punkter',
    most: 12,
    in: 'team',
    go: async (finger) => {
      await finger.begin('gå gjennom sjekklisten');
      await each(
        Array.from({ length: 10 }, () => 'På plass'),
        finger,
      );
    },
    sees: '10 av 10 poeng',
  },
  {
    what: 'rette det siste svaret der',
    most: 2,
    in: 'team',
    go: async (finger) => {
      await finger.lookAt('vis gjennomgangen');
      await each(['10. Brukerne kan ta kontakt igjen', 'Ikke på plass'], finger);
    },
    sees: '9 av 10 poeng',
  },
  {
    what: 'se sine egne oppgaver i alle team',
    most: 1,
    in: 'own',
    go: (finger) => finger.begin('mine oppgaver'),
    sees: 'oppgaver',
  },
  {
    what: 'be om veiledning',
    most: 3,
    in: 'team',
    go: async (finger) => {
      await finger.begin('be om veiledning');
      await finger.choose('Hvor står dere fast?', 'Vi vet ikke hvor vi skal begynne');
      await finger.tap('Send til prosjektgruppen');
    },
    sees: 'Spørsmålet er sendt',
  },
  {
    what: 'registrere en måling',
    most: 4,
    in: 'own',
    go: async (finger) => {
      await finger.begin('registrer måling');
      await finger.type('nye brukere som fikk spørsmålet', '14');
      await finger.type('alle nye brukere', '20');
      await finger.tap('Lagre');
    },
    sees: 'Målingen er lagret.',
  },
  {
    what: 'si seg enig i et mål',
    most: 3,
    in: 'own',
    go: async (finger) => {
      await finger.begin('målene våre');
      await each(['Hver bruker blir spurt', 'Jeg er enig'], finger);
    },
    sees: 'Kari Nordmann er enig',
  },
];

describe('the taps it takes on a phone', () => {
  let browser: Browser;
  let page: Page;
  let los: TestLos;
  let chats: Readonly<Record<Journey['in'], TestChat>>;
  const kari = testPerson('Kari Nordmann');

  beforeAll(async () => {
    [browser, los] = await Promise.all([openBrowser(), startLos()]);
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto(phone);
    const team = los.groupChat([kari, testPerson('Ola Nordmann')]);
    const ola = testPerson('Ola Nordmann');
    const more = improvementUntil('2026-11-23', [ola.person]);
    await givenTeam(los, { members: [kari, ola], chat: team, more });
    const own = los.personalChat(kari);
    await own.say(kari, 'ny sak');
    await own.press(kari, 'Opprett saken', { code: 'B-07' });
    await own.press(kari, 'Lagre', { own: 'Bolig\nØkonomi\nArbeid\nFamilie' });
    chats = { own, team };
  });
  afterAll(() => Promise.all([browser?.close(), los?.stop()]));

  test.each(journeys)('to $what are as many as written', async ({ what, most, in: place, go, sees }) => {
    const finger = fingerIn(page, chats[place], kari);
    await go(finger);
    expect(finger.text).toContain(sees);
    expect({ [what]: finger.taps }).toEqual({ [what]: written[what] });
    expect(finger.taps).toBeLessThanOrEqual(most);
  });

  test('stand on the page one by one', () => {
    expect(Object.keys(written)).toEqual(journeys.map(({ what }) => what));
  });
});
