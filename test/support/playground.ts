import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, Locator, Page, WebSocket } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { type Running, runScript, type Settings } from './npm.ts';

/** What a person does at the local client, in a real browser, with Los started as `npm start` starts it. */
export interface Demo {
  /** The address that was printed. */
  readonly address: string;
  /** The join code that was printed. */
  readonly code: string;
  /** Everything that was printed so far. */
  output(): string;
  /** Opens the client in the browser, in a window with empty chats instead of the one before; by default a desktop's. */
  open(window?: Window): Promise<Client>;
  /** By default a Ctrl-C. @returns the exit code, as a shell tells it */
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** The screen it is opened on, in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** What a person has done with a finger: taps, and signs that were typed. */
export interface Effort {
  taps: number;
  signs: number;
}

export interface Client {
  /** Of everything done in this window so far. */
  readonly effort: Readonly<Effort>;
  personalChat(): Promise<Chat>;
  groupChat(): Promise<Chat>;
  channel(): Promise<Chat>;
  /** Opens an address in the browser of somebody else, with a screen like this one. */
  elsewhere(address: string): Promise<Page>;
}

/** Everything waits until it is possible, and fails with a picture in `artifacts/failures` when it never is. */
export interface Chat {
  /** Writes a message, with a mention of Los in groups and channels, as Teams demands; waits until Los has answered it. */
  say(text: string): Promise<void>;
  /** Waits for a text that Los has written. */
  sees(text: string | RegExp): Promise<void>;
  /** Fills the input under a question on the newest card that asks it. */
  fill(question: string | RegExp, answer: string): Promise<void>;
  /** Chooses from a list under a question: radio button, tick box or drop-down list. */
  choose(question: string, choice: string): Promise<void>;
  /** Presses a button on the newest card that has it; waits until Los has answered. */
  press(button: string | RegExp): Promise<void>;
  /** All that fits in what is written on the newest card. */
  reads(pattern: RegExp): Promise<string[]>;
  /** Presses what leads out of Teams on the newest card that has it. @returns where it leads, and what is found there */
  opens(link: string): Promise<{ readonly url: string; readonly type: string | null; readonly bytes: Buffer }>;
  /** Keeps a picture of the window in `artifacts/stories`. */
  picture(name: string): Promise<void>;
}

const patienceMs = 20_000;
const artifacts = path.resolve('artifacts');

/** When stories are told: on an ordinary Tuesday, unless the environment names another day. */
export const demoNow = process.env['LOS_DEMO_NOW'] || '2026-11-24T10:00';

/** Runs what `npm start` runs, with a data folder and a day of its own, and waits for the address it prints. */
export const startDemo = async (
  settings: Settings = {},
  run = (all: Settings): Running => runScript('start', all),
): Promise<Demo> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'los-demo-'));
  // A browser that is driven types faster than people do.
  const started = run({
    LOS_STORE: `sqlite:${path.join(folder, 'los.db')}`,
    LOS_TURNS_PER_MINUTE: '600',
    LOS_DEMO_NOW: demoNow,
    ...settings,
  });
  const { address, code } = await started.prints(/join code is (?<code>[\w-]+).*?(?<address>http:\S+)/s);
  let opened: ReturnType<typeof openPage> | undefined;
  return {
    address: address ?? '',
    code: code ?? '',
    output: started.output,
    open: async (window = desktop) => {
      opened ??= openPage();
      return openClient(await opened, address ?? '', window);
    },
    stop: async (signal) => {
      await (await opened)?.browser.close();
      const ended = await started.stop(signal);
      await rm(folder, { recursive: true, force: true });
      return ended;
    },
  };
};

const desktop: Window = { width: 1280, height: 800 };
export const phone: Window = { width: 390, height: 844 };

/** Narrower than this the client has its list of chats behind a button. */
const hidesChats = ({ width }: Window): boolean => width <= 640;

const norwegian = { locale: 'nb-NO', timezoneId: 'Europe/Oslo' } as const;

const openPage = async (): Promise<{ readonly browser: Browser; readonly page: Page }> => {
  const browser = await openBrowser();
  const context = await browser.newContext(norwegian);
  context.setDefaultTimeout(patienceMs);
  // The client asks a content network for its fonts; tests need nothing from outside this machine.
  await context.route(
    ({ hostname }) => !['localhost', '127.0.0.1'].includes(hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await keepInOrder(page);
  await page.addInitScript('localStorage.clear()');
  return { browser, page };
};

/** The page is loaded anew and remembers nothing, but it stays: to compile the client's code anew takes two seconds. */
const openClient = async (
  { browser, page }: Awaited<ReturnType<typeof openPage>>,
  address: string,
  window: Window,
): Promise<Client> => {
  const others = browser.contexts().filter((context) => context !== page.context());
  for (const other of others) await other.close();
  await page.setViewportSize(window);
  const logOpened = page.waitForEvent('websocket', (socket) => socket.url().includes('/log/'));
  await page.goto(address);
  const log = await logOpened;
  if (!hidesChats(window)) await page.getByTitle('Hide log panel').click();
  const effort: Effort = { taps: 0, signs: 0 };
  const shown = { page, log, window, effort };
  const enter = async (chat: RegExp, scope: Scope): Promise<Chat> => {
    const wanted = page.getByRole('treeitem', { name: chat });
    effort.taps += hidesChats(window) ? 3 : 1;
    if (hidesChats(window)) await page.getByTitle('Toggle app bar and conversation window').click();
    await wanted.click();
    // The list goes when one taps beside it.
    if (hidesChats(window)) await page.mouse.click(window.width - 20, window.height / 2);
    return chatOn(shown, scope);
  };
  return {
    effort,
    personalChat: () => enter(/^Personal Chat/, 'personal'),
    groupChat: () => enter(/^Team Nordvik/, 'group'),
    channel: () => enter(/Team Sundby$/, 'channel'),
    elsewhere: async (there) => {
      const theirs = await browser.newContext({ ...norwegian, viewport: window });
      theirs.setDefaultTimeout(patienceMs);
      const visited = await theirs.newPage();
      await visited.goto(there);
      return visited;
    },
  };
};

type Scope = 'personal' | 'group' | 'channel';

/**
 * On a busy machine Los may answer a post before the client has heard what the post's id is, and the client then loses the
 * answer. What comes waits here until it has heard.
 */
const keepInOrder = async (page: Page): Promise<void> => {
  let heard: Promise<unknown> = Promise.resolve();
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const answer = request.response().then((response) => response?.finished());
    heard = answer.catch(() => 'the window was closed meanwhile');
  });
  await page.routeWebSocket(/conversations\/stream$/, (client) => {
    client.connectToServer().onMessage(async (message) => {
      await heard;
      client.send(message);
    });
  });
};

/** What the client writes in its log panel when Los has done with a message or a press, and everything has been posted. */
const isAnswered = ({ payload }: { readonly payload: string | Buffer }): boolean => {
  const { log } = JSON.parse(String(payload)) as { readonly log?: Readonly<Record<string, unknown>> };
  return log?.['activityName'] === 'message' && log['to'] === 'User Application';
};

/** In the browser: when what has come until now has been drawn. */
const drawn = 'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))';

/** Does what Los answers, and waits for the answer to that, not to anything that comes by itself. */
const answered = async (page: Page, log: WebSocket, step: () => Promise<void>): Promise<void> => {
  // Longer than a step may take: when that fails, it says what was missing.
  const timeout = 2 * patienceMs;
  await Promise.all([log.waitForEvent('framereceived', { predicate: isAnswered, timeout }), step()]);
  await page.evaluate(drawn);
};

/** A window that is open, and what has been done in it. */
interface Opened {
  readonly page: Page;
  readonly log: WebSocket;
  readonly window: Window;
  readonly effort: Effort;
}

const chatOn = ({ page, log, window, effort }: Opened, scope: Scope): Chat => {
  const attempt = photographed(page);
  const turn = (step: () => Promise<void>): Promise<void> => attempt(() => answered(page, log, step));
  const costs = (taps: number, typed = ''): void => {
    effort.taps += taps;
    effort.signs += typed.length;
  };
  const newestCard = (having: Locator): Locator => {
    const cards = page.locator('.ac-adaptiveCard').filter({ has: having });
    return newest(cards, scope);
  };
  const under = (question: string | RegExp, wanted: string): Locator => {
    const asked = page.locator('.ac-textBlock, label').filter({ hasText: question });
    return newestCard(asked).locator(asked).last().locator(`xpath=${wanted}`);
  };
  return {
    say: (text) => {
      // Into the box and away; a mention is a sign and a choice more.
      costs(scope === 'personal' ? 2 : 3, scope === 'personal' ? text : `@${text}`);
      return turn(() => write(page, scope, text));
    },
    sees: (text) => attempt(() => page.getByText(text).last().waitFor()),
    fill: (question, answer) => {
      costs(1, answer);
      return attempt(() => under(question, 'following::*[self::input or self::textarea][1]').fill(answer));
    },
    choose: (question, choice) =>
      attempt(async () => costs(await choose(page, (wanted) => under(question, wanted), choice))),
    press: (button) => {
      costs(1);
      return turn(async () => {
        // A row is called by all that stands on it.
        const row = page.locator('.ac-selectable').filter({ has: page.getByText(button, { exact: true }) });
        const wanted = page.getByRole('button', { name: button, exact: true }).or(row);
        await newestCard(wanted).locator(wanted).first().click();
      });
    },
    reads: (pattern) =>
      attempt(async () => (await newest(page.locator('.ac-adaptiveCard'), scope).innerText()).match(pattern) ?? []),
    opens: (link) => {
      costs(1);
      return attempt(async () => {
        const wanted = page.locator('.ac-selectable').filter({ has: page.getByText(link, { exact: true }) });
        const [request] = await Promise.all([
          page.context().waitForEvent('request', { predicate: (sent) => sent.isNavigationRequest() }),
          newestCard(wanted).locator(wanted).first().click(),
        ]);
        const found = await fetch(request.url());
        return {
          url: request.url(),
          type: found.headers.get('content-type'),
          bytes: Buffer.from(await found.arrayBuffer()),
        };
      });
    },
    picture: (name) => attempt(() => photograph(page, scope, { window, name })),
  };
};

/** A channel shows the newest post on top. */
const newest = (all: Locator, scope: Scope): Locator => (scope === 'channel' ? all.first() : all.last());

const write = async (page: Page, scope: Scope, text: string): Promise<void> => {
  // In a channel the first box starts a post; elsewhere the only one is the message box at the bottom.
  await page.getByRole('textbox').and(page.locator('[contenteditable]')).first().click();
  if (scope !== 'personal') {
    await page.keyboard.type('@');
    const los = page.getByRole('menuitem', { name: 'Los' });
    // A click looks for it ever more seldom.
    await los.waitFor();
    await los.click();
  }
  await page.keyboard.type(scope === 'personal' ? text : ` ${text}`);
  if (scope === 'channel') await page.getByRole('button', { name: 'Post', exact: true }).click();
  else await page.keyboard.press('Enter');
};

/** @returns how many taps it takes: a list has to be opened first */
const choose = async (page: Page, under: (wanted: string) => Locator, choice: string): Promise<number> => {
  const first = under('following::input[1]');
  if ((await first.getAttribute('role')) !== 'combobox') {
    await under(`following::label[normalize-space()="${choice}"][1]`).click();
    return 1;
  }
  await first.click();
  await page.getByRole('option', { name: choice, exact: true }).click();
  return 2;
};

/** In the browser: whether every picture on the newest card is there; those of old cards are gone after a week. */
const picturesShow = (scope: Scope): string => {
  const card = `[...document.querySelectorAll('.ac-adaptiveCard')].at(${scope === 'channel' ? 0 : -1})`;
  return `[...(${card}?.querySelectorAll('img') ?? [])].every((it) => it.complete && it.naturalWidth > 0)`;
};

/** The window as it is, or as high as it takes to show the newest card. Fails when that lacks its picture. */
const photograph = async (
  page: Page,
  scope: Scope,
  { window, name }: { readonly window: Window; readonly name: string },
): Promise<void> => {
  const file = path.join(artifacts, 'stories', `${name}.png`);
  await page.waitForFunction(picturesShow(scope));
  const card = newest(page.locator('.ac-adaptiveCard'), scope);
  const { height } = (await card.boundingBox()) ?? { height: 0 };
  await page.setViewportSize({ ...window, height: Math.max(window.height, Math.ceil(height) + 250) });
  await card.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.setViewportSize(window);
};

/** Keeps a picture of what a step that failed was looking at, and says where in the story it was. */
const photographed =
  (page: Page) =>
  async <T>(step: () => Promise<T>): Promise<T> => {
    const failure = new Error('a step of the story');
    try {
      return await step();
    } catch (error) {
      const picture = path.join(artifacts, 'failures', `${Date.now()}.png`);
      await page.screenshot({ path: picture }).catch(() => {});
      const told = stripVTControlCharacters(`${String(error)}\nThe window then: ${picture}`);
      failure.stack = failure.stack?.replace(failure.message, () => told) ?? told;
      throw failure;
    }
  };
