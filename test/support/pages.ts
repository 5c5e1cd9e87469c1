import type { PageWanted } from '../../src/reports/pages/pages.ts';
import { createSeal } from '../../src/reports/seal.ts';
import type { PageOptions } from '../../src/web/pages.ts';

/** For a web server of which no test asks for a page. */
export const noPages: PageOptions = {
  answer: async () => ({ kind: 'unknown', status: 404, html: '' }),
  unserved: (why) => ({ kind: why, status: 404, html: '' }),
  limits: { looks: 1, posts: 1 },
  proxies: 0,
  onTurnedAway: () => {},
};

/** The key that `startLos` seals with. */
const testKey = 'the key of the tests, of no use elsewhere';

/** The address of a page of a Los started by a test, as a card would have it. */
export const pageAddress = (los: { readonly url: string }, page: PageWanted): string =>
  `${los.url}/skjema/${createSeal(testKey, 'pages').close(JSON.stringify({ page }))}`;

/** Somebody with a browser in which no scripts run. */
export interface Visitor {
  open(address: string): Promise<void>;
  /** Fills in fields by their names and presses a button of the form they stand in; what was there stays. */
  press(button: string, entered?: Readonly<Record<string, string>>): Promise<void>;
  follow(link: string): Promise<void>;
  readonly status: number;
  readonly address: string;
  readonly html: string;
  /** All that can be read. */
  readonly text: string;
  /** What stands in the fields of the page. */
  readonly fields: Readonly<Record<string, string>>;
}

export const visitor = (headers: Readonly<Record<string, string>> = {}): Visitor => {
  let [address, html, status] = ['', '', 0];
  const take = async (response: Response): Promise<void> => {
    [address, html, status] = [response.url, await response.text(), response.status];
  };
  const get = async (to: string) => take(await fetch(new URL(to, address || undefined), { headers }));
  return {
    open: get,
    press: async (button, entered = {}) => {
      const form = formsIn(html).find(({ buttons }) => buttons.some(({ label }) => label === button));
      const pressed = form?.buttons.find(({ label }) => label === button);
      if (!form || !pressed) throw new Error(`no «${button}» on ${textIn(html)}`);
      const unknown = Object.keys(entered).filter((name) => !(name in form.fields));
      if (unknown.length > 0) throw new Error(`no field ${unknown} on ${textIn(html)}`);
      const body = new URLSearchParams({ ...form.fields, ...entered });
      if (pressed.name) body.append(pressed.name, pressed.value);
      await take(await fetch(new URL(form.action, address), { method: 'POST', headers, body }));
    },
    follow: async (link) => {
      const found = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].find(([, , text]) => text === link);
      if (!found) throw new Error(`no link «${link}» on ${textIn(html)}`);
      await get(plain(found[1] ?? ''));
    },
    get status() {
      return status;
    },
    get address() {
      return address;
    },
    get html() {
      return html;
    },
    get text() {
      return textIn(html);
    },
    get fields() {
      return Object.assign({}, ...formsIn(html).map(({ fields }) => fields));
    },
  };
};

interface FormRead {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly buttons: readonly { readonly label: string; readonly name: string; readonly value: string }[];
}

const formsIn = (html: string): FormRead[] =>
  [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', inside = '']) => ({
    action: attributesOf(head)['action'] ?? '',
    fields: Object.fromEntries([
      ...[...inside.matchAll(/<input([^>]*)>/g)].flatMap(([, input = '']) => {
        const { name = '', type, value = '', ...others } = attributesOf(input);
        const isLeftOut = name === '' || ((type === 'radio' || type === 'checkbox') && !('checked' in others));
        return isLeftOut ? [] : [[name, value]];
      }),
      ...[...inside.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs)].map(([, area = '', value = '']) => [
        attributesOf(area)['name'],
        plain(value),
      ]),
      ...[...inside.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)].map(([, select = '', choices = '']) => [
        attributesOf(select)['name'],
        attributesOf(/<option([^>]*selected[^>]*)>/.exec(choices)?.[1] ?? '')['value'] ?? '',
      ]),
    ]),
    buttons: [...inside.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(([, button = '', label = '']) => {
      const { name = '', value = '' } = attributesOf(button);
      return { label: plain(label), name, value };
    }),
  }));

const attributesOf = (head: string): Record<string, string> =>
  Object.fromEntries(
    [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );

const plain = (html: string): string => html.replace(/&(lt|gt|quot|amp|#39);/g, (sign) => signs[sign] ?? sign);

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };

const textIn = (html: string): string =>
  plain(html.replace(/^.*<main/s, '<main').replace(/<[^>]*>/g, '\n'))
    .replace(/\n\s*/g, '\n')
    .trim();
