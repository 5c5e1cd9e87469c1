import { randomInt } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Assistant } from './assistant/assistant.ts';
import { type AssistantSettings, openAssistant } from './assistant/open.ts';
import { type AssistantConfig, type Config, ConfigError, type StoreConfig } from './config.ts';
import { answer } from './dialog/answer.ts';
import { compose } from './dialog/compose.ts';
import type { FetchFile, SendFile } from './dialog/handler.ts';
import type { DialogMeans } from './dialog/means.ts';
import { createUnderstand } from './dialog/understand.ts';
import type { Feature } from './features/feature.ts';
import { features, featuresFor } from './features/index.ts';
import { composeTexts, speakWith } from './language/texts.ts';
import { createLog, describeError, type Log } from './log.ts';
import type { Instant } from './model/identity.ts';
import { saysSince } from './model/sweep-status.ts';
import { type Patience, usualPatience, within } from './patience.ts';
import { routeToSender } from './reminders/addressee.ts';
import { healFromFuture } from './reminders/clock.ts';
import { createLoop, type Loop, pauseFor } from './reminders/loop.ts';
import { createReminders, type Reminders } from './reminders/registry.ts';
import type { Sender } from './reminders/sender.ts';
import { createHealth, createStatusNotes, isIdle, type ReminderHealth, type SweepNotes } from './reminders/status.ts';
import { type SweepReport, sweep } from './reminders/sweep.ts';
import { createWatch, pauseBetweenLooks, type Watch, type WatchOptions } from './reminders/watch.ts';
import type { Downloads } from './reports/files/downloads.ts';
import { createMark } from './reports/marks.ts';
import type { Asked, Served, ServedPages } from './reports/pages/pages.ts';
import type { Pictures } from './reports/pictures.ts';
import { TooManyPictures } from './reports/rendering.ts';
import { createSeal } from './reports/seal.ts';
import { watchedStore } from './store/counting.ts';
import { createDocuments, type Documents } from './store/documents.ts';
import { openStore, type StoreSettings } from './store/open.ts';
import { CannotOpen, type Key, type Store } from './store/port.ts';
import { createDownloader } from './teams/download.ts';
import type { Edge } from './teams/edge.ts';
import { createPacer, type Pacer, unpaced } from './teams/pacer.ts';
import { createReach, type Reach } from './teams/reach.ts';
import type { TurnRecord } from './teams/turns.ts';
import { createUploader, isOfSharePoint, type MayUpload } from './teams/upload.ts';
import type { Later } from './teams/waiting.ts';
import { createMetrics, described, type Metrics, type TurnFigures } from './telemetry/metrics.ts';
import type { Telemetry } from './telemetry/start.ts';
import { createFounders, type Founders } from './upkeep/grants.ts';
import { moveToPresentIds } from './upkeep/present-ids.ts';
import type { ServedFile, ServedPicture } from './web/server.ts';

/** Everything that Los says unasked by itself; whoever adds features has a list of their own. */
export const reminders = createReminders(features);

/** Documents that know when they are due because of it. */
export const openDocuments = (store: Store): Documents => createDocuments(store, { dueAt: reminders.dueAt });

/** What tests and the demo put in the place of the real thing. */
export interface Overrides {
  readonly store?: Store;
  readonly now?: () => Instant;
  /** Capabilities beside the usual ones. */
  readonly features?: readonly Feature[];
  readonly log?: Log;
  readonly patience?: Partial<Patience>;
  /** Lets time pass while somebody waits for an answer, or until it is there. */
  readonly later?: Later;
  /** Without one, what is posted unasked is paced where there is a Teams to spare, not in local mode. */
  readonly pacer?: Pacer;
  /** Which addresses files may be put at, or fetched from, when Teams names one. */
  readonly mayUpload?: MayUpload;
  /** Lets time pass between two looks whether anybody sweeps and Teams can be talked to, or until that is stopped. */
  readonly pause?: (stopped: AbortSignal) => Promise<unknown>;
}

/** Los, running. */
export interface Los {
  readonly port: number;
  /** Where Prometheus may ask, if anywhere. */
  readonly metricsPort: number | undefined;
  readonly documents: Documents;
  readonly store: Store;
  readonly sender: Sender;
  /** Posts the reminders that are due now, and brings up to date what lags behind. */
  sweep(): Promise<SweepReport>;
  /** Sweeps by itself from now on, unless a job does; tells when nobody does. */
  remind(): void;
  /**
   * Finishes the turns under way and what the sweep has begun, and closes the store; asked again, it is the same stop.
   * @throws Late when something would not end; the store is closed all the same
   */
  stop(): Promise<void>;
}

/** Wires everything together and starts it. @throws when the store or the port cannot be opened */
export const createLos = async (config: Config, overrides: Overrides = {}): Promise<Los> => {
  // Imported here so that wrong settings are told at once, not after the SDK has loaded.
  const { startWeb } = await import('./web/server.ts');
  const inside = await openInside(config, overrides, {
    ownAddress: () => `http://127.0.0.1:${web.port}`,
    isJob: false,
  });
  const { store, documents, edge, loop, watch, log, measures, pictures, downloads, pages } = inside;
  const reach = config.bot && reachOf(edge, log, overrides.pause);
  const web = await startWeb({
    local: config.local,
    host: config.host,
    port: config.port,
    receive: (...call) => measures.inTurn(() => edge.receive(...call)),
    strangers: {
      perMinute: config.limits.refusedPerAddress,
      proxies: config.limits.proxies,
      isForUs: edge.isForUs,
      onLimited: () => log.warn('limited'),
      onTurnedAway: () => measures.refused(429),
    },
    picture: (...wanted) => fetchPicture(pictures, wanted, log),
    file: (rest) => fetchFile(downloads, rest, log),
    pages: {
      answer: (rest, asked) => servePage(pages, rest, asked, log),
      unserved: pages.unserved,
      limits: config.limits.pages,
      proxies: config.limits.proxies,
      onTurnedAway: (why) => log.warn({ why }, 'page refused'),
    },
    ready: async () => {
      await store.ready();
      reach?.ready();
    },
    about: async () => ({
      version: config.version,
      ...(reach && { teams: reach.state() }),
      ...(await inside.health()),
    }),
    sendsReminders: config.reminders.by === 'in-process',
    patience: inside.patience,
    onLate: () => log.warn({ status: 503 }, 'late'),
    now: inside.now,
  });
  return {
    port: web.port,
    metricsPort: inside.metricsPort,
    documents,
    store,
    sender: edge.sender,
    sweep: loop.sweep,
    remind: () => {
      if (config.reminders.by === 'in-process') loop.start();
      watch.start();
      reach?.start();
    },
    stop: once(() => {
      reach?.stop();
      return inside.closeAfter(web.stop(), inside.stopReminding(), watch.stop());
    }),
  };
};

/** Whoever calls again gets what the first call comes to. */
const once = (act: () => Promise<void>): (() => Promise<void>) => {
  let acted: Promise<void> | undefined;
  return () => {
    acted ??= act();
    return acted;
  };
};

/** Los without its door, for a job that sends the reminders and ends. */
export type ReminderProcess = Pick<Los, 'sweep' | 'stop'>;

/** @throws when the store cannot be opened */
export const createReminding = async (config: Config, overrides: Overrides = {}): Promise<ReminderProcess> => {
  // The door for Prometheus is the service's, which may run beside it.
  const { metrics: _, ...others } = config;
  const inside = await openInside(others, overrides, {
    ownAddress: () => `http://127.0.0.1:${config.port}`,
    isJob: true,
  });
  return { sweep: inside.loop.sweep, stop: once(() => inside.closeAfter(inside.stopReminding())) };
};

interface Inside {
  /** Where pictures are fetched when no address is set. */
  readonly ownAddress: () => string;
  /** Whether it sends reminders and ends. */
  readonly isJob: boolean;
}

/** Everything but the HTTP server. */
const openInside = async (config: Config, overrides: Overrides, { ownAddress, isJob }: Inside) => {
  const [{ createEdge }, { createPictures, picturePath }, { createDownloads, filePath }, { createPages, pagePath }] =
    await Promise.all([
      import('./teams/edge.ts'),
      import('./reports/pictures.ts'),
      import('./reports/files/downloads.ts'),
      import('./reports/pages/pages.ts'),
    ]);
  const log = overrides.log ?? createLog(config.logLevel);
  const patience = { ...usualPatience, ...overrides.patience };
  const telemetry = await telemetryOf(config, log);
  const measures = createMetrics(telemetry);
  const opened = overrides.store ?? (await openStore(storeSettings(config.store), { onRequest: measures.charged }));
  const store = watchedStore(opened, measures.asked);
  const all: readonly Feature[] = [...featuresFor(config), ...(overrides.features ?? [])];
  const reminders = createReminders(all, createMark(config.pictures.key.reveal(), 'evaluation'));
  const documents = createDocuments(store, { dueAt: reminders.dueAt });
  const now = overrides.now ?? (() => new Date().toISOString());
  // Until it succeeds those who were known before seem to be new; what they are in is joined with it then.
  const stopping = new AbortController();
  const moved = moveToPresentIds({ store, documents }, now(), { stopped: stopping.signal, onlyFirst: isJob }).catch(
    (error) => log.error(describeError(error), 'present ids'),
  );
  await within(patience.start, moved).catch((error) => log.warn(describeError(error), 'present ids'));
  const pictures = createPictures({
    seal: createSeal(config.pictures.key.reveal(), 'pictures'),
    documents,
    now,
    base: () => `${config.pictures.address ?? ownAddress()}${picturePath}`,
    kinds: all.flatMap(({ pictures: drawn }) => drawn ?? []),
  });
  const downloads = createDownloads({
    seal: createSeal(config.pictures.key.reveal(), 'files'),
    documents,
    now,
    base: () => `${config.pictures.address ?? ownAddress()}${filePath}`,
    kinds: all.flatMap(({ files }) => files ?? []),
  });
  const newId = monotonicFactory(random);
  const pages = createPages({
    seal: createSeal(config.pictures.key.reveal(), 'pages'),
    documents,
    now,
    newId,
    base: () => `${config.pictures.address ?? ownAddress()}${pagePath}`,
    kinds: all.flatMap(({ pages: served }) => served ?? []),
  });
  const facilitators = createFounders(documents, config.facilitators);
  await facilitators.refresh();
  const sendFile = createUploader({
    mayUpload: overrides.mayUpload ?? isOfSharePoint,
    patience,
    onFailed: (reason) => log.warn({ reason }, 'file not sent'),
  });
  const fetchFile = createDownloader({
    mayFetch: overrides.mayUpload ?? isOfSharePoint,
    patience,
    onFailed: (reason) => log.warn({ reason }, 'file not fetched'),
  });
  const assistant = isJob ? undefined : await assistantOf(config, { log, now, patienceMs: patience.assistant });
  const dialog = dialogOf({
    config,
    assistant,
    documents,
    reminders,
    facilitators,
    features: all,
    now,
    pictures,
    downloads,
    pages,
    newId,
    sendFile,
    fetchFile,
  });
  const { bot } = config;
  const pacer = overrides.pacer ?? (bot ? createPacer() : unpaced);
  const edge = createEdge({
    bot: bot && { ...bot, password: bot.password?.reveal() },
    tenants: config.tenants,
    cardActions: config.cardActions,
    patience,
    pacer,
    rates: { perPerson: config.limits.turnsPerPerson, perTenant: config.limits.turnsPerTenant },
    now,
    newId: dialog.newId,
    targeted: config.targeted,
    onTargetedRefused: (reason) => log.warn({ reason }, 'targeted refused'),
    routeTo: (arrival) => routeToSender(documents, arrival),
    later: overrides.later ?? later,
    answer: (arrival, chat) => answer(dialog, arrival, chat),
    onTurn: (turn) => noteTurn(log, measures, turn, dialog.handlers.get(turn.verb ?? '')?.unsigned),
    onRefused: ({ status, error }) => {
      measures.refused(status);
      log.warn({ status, ...describeError(error) }, 'refused');
    },
  });
  const { everyMs } = config.reminders;
  const loop = loopOf({ dialog, reminders, store, sender: edge.sender, log, measures, everyMs, patience });
  const health = createHealth({ documents, now, everyMs });
  const look = async (): Promise<ReminderHealth> => {
    await facilitators.refresh();
    return health();
  };
  const watch = watchOf({ look, log, pause: overrides.pause ?? pauseBetweenLooks(everyMs) });
  const stopReminding = async (): Promise<void> => {
    pacer.stop();
    return loop.stop();
  };
  /** Closes when all of it has ended, also when some of it failed or takes too long. @throws Late, or what it failed with */
  const closeAfter = async (...ending: readonly Promise<unknown>[]): Promise<void> => {
    stopping.abort();
    try {
      await within(patience.stop, Promise.allSettled([...ending, moved]));
    } finally {
      await store.close();
      await telemetry?.stop();
    }
    await Promise.all(ending);
  };
  return {
    log,
    patience,
    measures,
    metricsPort: telemetry?.port,
    store,
    documents,
    now,
    pictures,
    downloads,
    pages,
    edge,
    loop,
    health,
    watch,
    stopReminding,
    closeAfter,
  };
};

/** The SDK for it is loaded only where it is wanted. */
const telemetryOf = async ({ version, telemetry, metrics }: Config, log: Log): Promise<Telemetry | undefined> => {
  if (!telemetry && !metrics) return undefined;
  const { startTelemetry } = await import('./telemetry/start.ts');
  const applicationInsights = telemetry?.applicationInsights?.reveal();
  const targets = { sampled: 0, ...telemetry, applicationInsights, prometheus: metrics, version };
  return startTelemetry(targets, () => log.warn('telemetry not sent')).catch(({ code }) => {
    throw new ConfigError([`LOS_METRICS: it cannot be listened there (${code}); choose another port or address`]);
  });
};

/** One line when Teams can no longer be talked to, and one when it can again. */
const reachOf = (edge: Edge, log: Log, pause: Overrides['pause']): Reach =>
  createReach({
    ask: edge.ask,
    onLost: (reason) => log.error(describeError(reason), 'teams unreachable'),
    onFound: () => log.info('teams reachable again'),
    pause,
  });

/** One line when a standstill begins, and one when it is over. */
const watchOf = ({
  log,
  ...means
}: Pick<WatchOptions<ReminderHealth>, 'look' | 'pause'> & { readonly log: Log }): Watch =>
  createWatch({
    ...means,
    isWell: ({ reminders }) => reminders === 'ok',
    onTrouble: (found) => log.error(found, 'reminders stalled'),
    onRecovered: (found) => log.info(found, 'reminders again'),
  });

/** A job talks with nobody. */
const assistantOf = async (
  { assistant }: Config,
  { log, now, patienceMs }: { readonly log: Log; readonly now: () => Instant; readonly patienceMs: number },
): Promise<Assistant | undefined> =>
  assistant &&
  openAssistant(assistantSettings(assistant), {
    patienceMs,
    now: () => Date.parse(now()),
    onFailed: (reason) => log.warn({ reason }, 'no proposal'),
  });

export const assistantSettings = ({ key, ...others }: AssistantConfig): AssistantSettings => ({
  ...others,
  key: key?.reveal(),
});

const dialogOf = (parts: {
  readonly config: Config;
  readonly assistant: Assistant | undefined;
  readonly documents: Documents;
  readonly facilitators: Founders;
  readonly reminders: Reminders;
  readonly features: readonly Feature[];
  readonly now: () => Instant;
  readonly pictures: Pictures;
  readonly downloads: Downloads;
  readonly pages: ServedPages;
  readonly newId: () => string;
  readonly sendFile: SendFile;
  readonly fetchFile: FetchFile;
}): DialogMeans => {
  const { config, documents, reminders, facilitators, now, pictures, downloads, pages, newId, sendFile, fetchFile } =
    parts;
  speakWith(composeTexts(parts.features));
  const composed = compose(parts.features);
  return {
    ...composed,
    documents,
    turns: {
      reminders,
      undoables: composed.undoables,
      findables: composed.findables,
      answering: composed.answering,
      assistant: parts.assistant,
    },
    understand: createUnderstand(composed.commands),
    now,
    newId,
    founders: facilitators,
    picture: pictures.address,
    files: downloads,
    pages,
    sendFile,
    fetchFile,
    wordsKeptDays: config.wordsKeptDays,
  };
};

/** A token from outside is as good as nothing when it stands for no picture; why not is for the log alone. */
const fetchPicture = async (
  pictures: Pictures,
  wanted: Parameters<Pictures['fetch']>,
  log: Log,
): Promise<ServedPicture | 'busy' | undefined> => {
  try {
    const picture = await pictures.fetch(...wanted);
    if (picture) log.info({ kind: picture.kind, bytes: picture.png.length, gone: picture.gone }, 'picture');
    return picture;
  } catch (error) {
    const busy = error instanceof TooManyPictures;
    log[busy ? 'warn' : 'error'](describeError(error), 'picture');
    return busy ? 'busy' : undefined;
  }
};

/** As with pictures. */
const fetchFile = async (downloads: Downloads, rest: string, log: Log): Promise<ServedFile | 'busy' | undefined> => {
  try {
    const found = await downloads.fetch(rest);
    if (found) log.info({ kind: found.kind, bytes: found.file?.bytes.length ?? 0, gone: !found.file }, 'file');
    return found;
  } catch (error) {
    const busy = error instanceof TooManyPictures;
    log[busy ? 'warn' : 'error'](describeError(error), 'file');
    return busy ? 'busy' : undefined;
  }
};

/** Of what was looked at or filled in the log hears no more than which kind of page it was. */
const servePage = async (pages: ServedPages, rest: string, asked: Asked, log: Log): Promise<Served> => {
  try {
    const served = await pages.answer(rest, asked);
    log.info({ kind: served.kind, method: asked.method, status: served.status }, 'page');
    return served;
  } catch (error) {
    log.error(describeError(error), 'page');
    return pages.unserved('failed', asked);
  }
};

const later: Later = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** As good as the id library's own source of chance, which asks the system once per letter. */
const random = (): number => randomInt(2 ** 32) / 2 ** 32;

const loopOf = (parts: {
  dialog: DialogMeans;
  reminders: Reminders;
  store: Store;
  sender: Sender;
  log: Log;
  measures: Metrics;
  everyMs: number;
  patience: Patience;
}): Loop => {
  const { dialog, log, measures, everyMs, patience, ...others } = parts;
  const { documents, now, newId } = dialog;
  const store = dueNoted(others.store, measures);
  const logFailure = ({ pk, id }: Key, error: unknown) => log.error({ pk, id, ...describeError(error) }, 'due');
  const heal = async () => {
    log.error('clock was ahead');
    const { reminders } = others;
    await healFromFuture({ documents, reminders, store: others.store, onFailure: logFailure }, now());
  };
  const notes = createStatusNotes({ documents, store: others.store, now, everyMs, heal });
  const sweepOnce = async (
    { failures, reasons, progress, mayPost }: SweepNotes,
    stopped: AbortSignal,
  ): Promise<SweepReport> => {
    let addresses = 0;
    const onOutdated = () => {
      addresses += 1;
    };
    const onFailure = (key: Key, error: unknown) => {
      logFailure(key, error);
      failures.push({ document: `${key.pk}/${key.id}`, problem: error instanceof Error ? error.name : 'Error' });
    };
    const onUndelivered = (reason: string) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const told = { onFailure, onUndelivered, onOutdated, progress, mayPost };
    const report = await measures.inSweep(() => sweep({ documents, now, newId, stopped, ...told, ...others, store }));
    if (addresses > 0) log.error({ addresses }, 'outdated addresses');
    return report;
  };
  return createLoop({
    sweep: (stopped) => notes.around((swept) => sweepOnce(swept, stopped)),
    onFailure: (error) => log.error(describeError(error), 'sweep'),
    onSweep: (report) => log[isIdle(report) ? 'debug' : 'info'](report, 'sweep'),
    pause: pauseFor(everyMs),
    patience,
  });
};

/** The store, but what a sweep finds due in it tells how late the sweep is. */
const dueNoted = (store: Store, measures: Metrics): Store => ({
  ...store,
  due: async (until, page) => {
    const found = await store.due(until, page);
    measures.due(until, found.items.find(({ dueAt }) => saysSince(dueAt))?.dueAt);
    return found;
  },
});

/** The infrastructure makes the container; only an emulator, which has a key, starts out empty. */
export const storeSettings = (store: StoreConfig): StoreSettings =>
  store.kind === 'sqlite'
    ? store
    : {
        kind: 'cosmos',
        endpoint: store.endpoint,
        key: store.key?.reveal(),
        database: 'los',
        container: 'documents',
        create: store.key !== undefined,
      };

/** @param unsigned whether nobody is to know whose turn it was */
const noteTurn = (log: Log, measures: Metrics, turn: TurnRecord, unsigned = false): void => {
  const { arrival, ms, verb, refused, failure, undelivered } = turn;
  measures.turn({ event: arrival.event.kind, scope: arrival.scope, verb, result: resultOf(turn), ms });
  const cost = measures.cost();
  const line = {
    ...(!unsigned && { turn: arrival.id, sender: arrival.sender.person }),
    tenant: arrival.tenant,
    scope: arrival.scope,
    event: arrival.event.kind,
    verb,
    refused,
    ms: Math.round(ms),
    ...(cost && described(cost)),
    ...(failure === undefined ? {} : { failure: describeError(failure) }),
    ...(undelivered === undefined ? {} : { undelivered: describeError(undelivered) }),
  };
  if (failure === undefined && undelivered === undefined) log.info(line, 'turn');
  else log.error(line, 'turn');
};

const resultOf = ({ refused, failure, undelivered }: TurnRecord): TurnFigures['result'] => {
  if (failure !== undefined) return 'failed';
  if (undelivered !== undefined) return 'undelivered';
  return refused === undefined ? 'answered' : 'refused';
};

/** What to tell whoever started Los when it cannot start. */
export const explainStart = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof CannotOpen) return `Los cannot start:\n- LOS_STORE: ${error.message}`;
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') return 'Los cannot start:\n- PORT: the port is taken, stop what uses it or choose another';
  if (code === 'EADDRNOTAVAIL') return 'Los cannot start:\n- LOS_HOST: give an address that this machine has';
  return String(error instanceof Error ? error.stack : error);
};
