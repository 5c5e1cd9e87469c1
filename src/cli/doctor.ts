import { randomUUID } from 'node:crypto';
import { existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Proposable } from '../assistant/assistant.ts';
import { openAssistant } from '../assistant/open.ts';
import { redact } from '../assistant/redact.ts';
import { type Config, ConfigError, loadConfig, type StoreConfig } from '../config.ts';
import { credentialOf } from '../entra.ts';
import { keysAt, publicKeys, teamsScope } from '../keys.ts';
import { assistantSettings } from '../los.ts';
import { Late, within } from '../patience.ts';
import { certificateOf } from './certificate.ts';
import type { Command } from './command.ts';
import { nameOf, type Terminal } from './terminal.ts';

type Level = 'ok' | 'warn' | 'fail';

/** What was found out about one thing, and what to do about it. */
export interface Finding {
  readonly level: Level;
  readonly found: string;
  readonly remedy?: string;
}

interface Check {
  readonly name: string;
  look(config: Config, terminal: Terminal): Promise<Finding> | Finding;
}

/** How long one of them may take, in milliseconds; they go on at the same time. */
const patienceMs = 10_000;
const requestMs = 5_000;

/** `los doctor`: what Los needs around it, before it is started or when something is wrong. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: ['doctor', 'doctor --json', 'doctor --local'],
  summary: 'undersøk det Los trenger rundt seg: token, nøkler, lager, klokke, adresse, port, disk',
  details: [
    '--json    det samme som JSON',
    '--local   uten Teams-legitimasjon, som «npm run serve:local»',
    'Hver linje er ok, advarsel eller feil, med hva du gjør. Ingen av dem tar mer enn ti sekunder.',
    'I lageret skrives ett dokument, som slettes igjen. Kan kjøres mens tjenesten går.',
    'Avslutter med 1 når noe er feil, ellers med 0.',
  ],
  options: { json: { type: 'boolean' }, local: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values }, terminal) => {
    const findings = await examine(terminal, values['local'] ? ['--local'] : []);
    terminal.print(values['json'] ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join('\n'));
    return findings.some(({ level }) => level === 'fail') ? 1 : 0;
  },
};

type Named = Finding & { readonly name: string };

const examine = async (terminal: Terminal, args: readonly string[]): Promise<Named[]> => {
  try {
    const config = loadConfig(terminal.environment, args);
    const looked = checks.map(async ({ name, look }) => {
      const looking = async () => look(config, terminal);
      return { name, ...(await within(patienceMs, looking()).catch(unexpected)) };
    });
    return [{ name: 'Innstillinger', ...ok('alt som må være satt, er satt') }, ...(await Promise.all(looked))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => ({ name: 'Innstillinger', ...fail(problem, 'Rett den, og prøv igjen.') }));
  }
};

const ok = (found: string): Finding => ({ level: 'ok', found });
const warn = (found: string, remedy: string): Finding => ({ level: 'warn', found, remedy });
const fail = (found: string, remedy: string): Finding => ({ level: 'fail', found, remedy });

const unexpected = (error: unknown): Finding =>
  error instanceof Late
    ? fail('svarte ikke på ti sekunder', 'Se etter brannmur, proxy og DNS.')
    : fail(codeOf(error), 'Meld det gjerne, med det som står her.');

/** A code or a name, never more: what services answer may quote secrets. */
const codeOf = (error: unknown): string => {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown };
  return cause === undefined ? String(code ?? name ?? 'feil') : codeOf(cause);
};

const words: Readonly<Record<Level, string>> = { ok: 'ok', warn: 'ADVARSEL', fail: 'FEIL' };

const lineOf = ({ level, name, found, remedy }: Named): string =>
  [`${words[level].padEnd(10)}${name}: ${found}`, ...(remedy ? [`${' '.repeat(10)}→ ${remedy}`] : [])].join('\n');

/** Teams' own service; which of its addresses is used, it says itself. */
const hostsOf = ({ bot, store, telemetry, assistant }: Config): string[] => {
  const insights = /IngestionEndpoint=([^;]+)/.exec(telemetry?.applicationInsights?.reveal() ?? '')?.[1];
  const addresses = [
    ...(bot ? [bot.openIdMetadata ?? publicKeys, 'https://smba.trafficmanager.net'] : []),
    ...(bot?.password ? ['https://login.microsoftonline.com'] : []),
    ...(store.kind === 'cosmos' ? [store.endpoint] : []),
    ...(assistant ? [assistant.url] : []),
    ...[telemetry?.otlp, insights].flatMap((address) => address ?? []),
  ];
  return [...new Set(addresses.map((address) => new URL(address).host))];
};

/** Something to ask a language model about. */
const help: Proposable = { name: 'help.show', title: 'Hjelp', does: 'Det du kan gjøre her', takes: {} };

const checks: readonly Check[] = [
  {
    name: 'Node',
    look: () => ok(process.versions.node),
  },
  {
    name: 'Token til Teams',
    look: async ({ bot }) => {
      if (!bot) return ok('trengs ikke i lokal modus');
      try {
        const password = bot.password?.reveal();
        const { appId, tenant } = bot;
        const credential = credentialOf({ appId, tenant, ...(password && { password }) }, requestMs);
        if (!(await credential.getToken(teamsScope))) throw new Error('no token');
        return ok(
          password
            ? 'Entra gir det. Når hemmeligheten utløper, kan ikke Los se: az ad app credential list --id <app-id>'
            : 'plattformen gir det; det er ingen hemmelighet som kan utløpe',
        );
      } catch (error) {
        const remedy = bot.password
          ? 'Kontroller app-id, leietaker og hemmelighet (kan den være utløpt?), og at login.microsoftonline.com kan nås.'
          : 'Kjøres dette der den administrerte identiteten er? Kontroller MicrosoftAppId.';
        return fail(`ikke å få (${codeOf(error)})`, remedy);
      }
    },
  },
  {
    name: 'Nøklene til Teams',
    look: async ({ bot }) => {
      if (!bot) return ok('trengs ikke i lokal modus');
      const address = bot.openIdMetadata ?? publicKeys;
      try {
        return ok(`${(await keysAt(address, requestMs)).length} hentet`);
      } catch (error) {
        return fail(`ikke å få (${codeOf(error)})`, `Slipp maskinen ut til ${new URL(address).host}.`);
      }
    },
  },
  {
    name: 'Klokke',
    look: async ({ bot }, { now }) => {
      if (!bot) return ok('sammenlignes ikke i lokal modus');
      const response = await fetch(bot.openIdMetadata ?? publicKeys, { signal: AbortSignal.timeout(requestMs) }).catch(
        () => undefined,
      );
      return clockFinding(Date.parse(response?.headers.get('date') ?? ''), Date.parse(now()));
    },
  },
  {
    name: 'Lager',
    look: async ({ store: config }, { open }) => {
      if (config.kind === 'sqlite' && config.path !== ':memory:' && !existsSync(config.path))
        return warn(`${nameOf(config)} finnes ikke ennå`, 'Los lager filen når det starter. Er det riktig fil?');
      try {
        const store = await open(config);
        try {
          await store.ready();
          const key = { pk: `doctor:${randomUUID()}`, id: 'doctor' };
          const { revision } = await store.create({ ...key, type: 'doctor', schema: 1 });
          const read = await store.read(key);
          await store.remove(key, revision);
          if (!read) return fail('det som ble skrevet, var der ikke', 'Se til at bare ett lager ligger bak adressen.');
        } finally {
          await store.close();
        }
        const faults = await faultsOf(config);
        if (faults.length > 0) return fail(`${faults.length} feil i filen`, 'Gjenopprett fra sikkerhetskopi.');
        return ok(`${nameOf(config)} kan leses og skrives`);
      } catch (error) {
        return fail(error instanceof Error ? error.message : codeOf(error), 'Se «Når noe er galt» i docs/drift.md.');
      }
    },
  },
  {
    name: 'Disk',
    look: ({ store }) => {
      if (store.kind !== 'sqlite' || store.path === ':memory:') return ok('lageret ligger ikke på denne maskinen');
      let folder = dirname(resolve(store.path));
      while (!existsSync(folder)) folder = dirname(folder);
      const { type, bavail, bsize } = statfsSync(folder);
      return diskFinding(folder, type, bavail * bsize);
    },
  },
  {
    name: 'Adresse',
    look: async ({ pictures }, { now }) => {
      if (!pictures.address) return ok('LOS_PUBLIC_URL er ikke satt, og trengs ikke i lokal modus');
      const { host } = new URL(pictures.address);
      try {
        const { status, validTo } = await certificateOf(`${pictures.address}/healthz`, requestMs);
        if (status !== 200)
          return fail(`${host} svarer ${status} på /healthz`, 'Proxyen skal sende alt videre til Los. Går Los?');
        return certificateFinding(host, validTo, Date.parse(now()));
      } catch (error) {
        const code = codeOf(error);
        return /CERT|SIGN/.test(code)
          ? fail(`${host} har et sertifikat som ikke godtas (${code})`, 'Teams godtar det heller ikke. Bytt det.')
          : warn(`${host} nås ikke herfra (${code})`, 'Prøv adressen utenfra: Teams må nå den. Går Los og proxyen?');
      }
    },
  },
  {
    name: 'Port',
    look: async ({ port, host, local }) => {
      const address = host ?? (local ? '127.0.0.1' : undefined);
      const problem = await listeningProblem(port, address);
      if (problem === undefined) return ok(`${port} er ledig: Los går ikke nå`);
      const nearby = `http://${address?.includes(':') ? `[${address}]` : (address ?? '127.0.0.1')}:${port}`;
      const isLos = await fetch(`${nearby}/healthz`, { signal: AbortSignal.timeout(requestMs) }).then(
        ({ ok: answers }) => answers,
        () => false,
      );
      if (problem === 'EADDRINUSE' && isLos) return ok(`Los går på ${port}`);
      return fail(`${port} kan ikke brukes (${problem})`, 'Stopp det som bruker den, eller velg en annen PORT.');
    },
  },
  {
    name: 'Proxy foran',
    look: ({ local, host, limits }) => {
      if (local) return ok('trengs ikke i lokal modus');
      if (limits.proxies === 0)
        return warn('LOS_PROXIES er 0', 'Står det en proxy foran Los, ser alle ut som én. Sett LOS_PROXIES.');
      if (typeof limits.proxies === 'number' && host === undefined)
        return warn(
          `LOS_PROXIES er ${limits.proxies}, og Los lytter på alle adresser`,
          'Kan noen nå Los utenom proxyen, sett LOS_HOST, eller skriv hvilke nett proxyene står i.',
        );
      return ok(`LOS_PROXIES er ${String(limits.proxies)}`);
    },
  },
  {
    name: 'Språkmodell',
    look: async ({ assistant }, { now }) => {
      if (!assistant) return ok('ingen er slått på (LOS_ASSISTANT er off)');
      const failures: string[] = [];
      const means = {
        patienceMs: requestMs,
        now: () => Date.parse(now()),
        onFailed: (reason: string) => failures.push(reason),
      };
      const asked = await openAssistant(assistantSettings(assistant), means);
      const question = redact('hva kan du hjelpe med', []);
      if (question) await asked.propose({ question, verbs: [help], language: 'nb' });
      const { host } = new URL(assistant.url);
      if (failures.length === 0) return ok(`${assistant.model} hos ${host} svarer`);
      const remedy = 'Los går som før uten den. Kontroller adresse, navn og nøkkel, eller tilgangen til identiteten.';
      return warn(`${assistant.model} hos ${host} svarer ikke slik Los trenger (${failures.join()})`, remedy);
    },
  },
  {
    name: 'Veien ut',
    look: (config, { environment }) => {
      const proxy = environment['HTTPS_PROXY'] ?? environment['https_proxy'];
      const hosts = hostsOf(config);
      const via = proxy ? 'gjennom HTTPS_PROXY' : 'direkte';
      return ok(hosts.length > 0 ? `${via}; må kunne nå ${hosts.join(', ')}` : via);
    },
  },
];

/** To look through more than this, in bytes, would keep everything else waiting. */
const mostLookedThrough = 500e6;

const faultsOf = async (store: StoreConfig): Promise<string[]> => {
  if (store.kind !== 'sqlite' || store.path === ':memory:' || statSync(store.path).size > mostLookedThrough) return [];
  const { faultsIn } = await import('../store/sqlite.ts');
  return faultsIn(store.path);
};

/** Why a port cannot be listened on, in a code. */
const listeningProblem = (port: number, host: string | undefined): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error)));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });

/** @param theirs what a server of Microsoft's says the time is, in milliseconds */
export const clockFinding = (theirs: number, ours: number): Finding => {
  if (Number.isNaN(theirs)) return warn('ikke noe å sammenligne med', 'Se linjen om nøklene.');
  const seconds = Math.round(Math.abs(theirs - ours) / 1000);
  if (seconds <= 60) return ok(`går riktig (${seconds} sekunder fra Microsofts)`);
  const found = `går ${seconds} sekunder feil`;
  const remedy = 'Slå på tidssynkronisering (NTP). Går den mer enn fem minutter feil, avvises alt fra Teams.';
  return seconds <= 300 ? warn(found, remedy) : fail(found, remedy);
};

const days = 24 * 3_600_000;

export const certificateFinding = (host: string, validTo: number, now: number): Finding => {
  const left = Math.floor((validTo - now) / days);
  if (left >= 14) return ok(`${host} svarer; sertifikatet varer i ${left} dager`);
  return warn(`sertifikatet til ${host} utløper om ${left} dager`, 'Forny det. Blir det ellers fornyet av seg selv?');
};

/** Kinds of file systems on which SQLite's locks cannot be trusted (man 2 statfs). */
const networkDisks: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

export const diskFinding = (folder: string, type: number, free: number): Finding => {
  const network = folder.startsWith('\\\\') ? 'nettverk' : networkDisks.get(type);
  if (network)
    return fail(
      `${folder} er en nettverksdisk (${network})`,
      'SQLite kan bli ødelagt der. Bruk en lokal disk, eller Cosmos DB.',
    );
  const megabytes = Math.floor(free / 1e6);
  const found = `${megabytes} MB ledig i ${folder}`;
  if (megabytes < 100) return fail(found, 'Frigjør plass nå.');
  return megabytes < 1_000 ? warn(found, 'Frigjør plass.') : ok(found);
};
