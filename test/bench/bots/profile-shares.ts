/** What is read of a profile as V8 writes it; times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly endTime: number;
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

export interface Share {
  readonly of: string;
  /** Of the time that the process was not idle, from 0 to 1. */
  readonly share: number;
}

const mostShown = 30;

/** Whose own time the last so many microseconds of a profile went to, the largest first. */
export const sharesIn = (
  { nodes, startTime, endTime, samples, timeDeltas }: CpuProfile,
  last: number,
): { readonly packages: readonly Share[]; readonly functions: readonly Share[] } => {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [packages, functions] = [new Map<string, number>(), new Map<string, number>()];
  let at = startTime;
  let total = 0;
  samples.forEach((id, sample) => {
    const delta = timeDeltas[sample] ?? 0;
    at += delta;
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)' || at < endTime - last) return;
    total += delta;
    add(packages, ownerOf(frame), delta);
    add(functions, nameOf(frame), delta);
  });
  const largest = (of: ReadonlyMap<string, number>): Share[] =>
    [...of]
      .map(([name, time]) => ({ of: name, share: time / total }))
      .sort((one, other) => other.share - one.share)
      .slice(0, mostShown);
  return { packages: largest(packages), functions: largest(functions) };
};

const add = (to: Map<string, number>, key: string, time: number): void => {
  to.set(key, (to.get(key) ?? 0) + time);
};

/** The package a function is from, the room of Los, or the part of Node. */
const ownerOf = ({ url, functionName }: Frame): string => {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)') return 'native code';
  const [, installed] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (installed) return installed;
  const [, room] = /\/(src\/[^/]+)/.exec(url) ?? [];
  if (room) return `Los: ${room}`;
  if (/^node:internal\/(?:process\/task|async)/.test(url)) return 'Node: tasks and async hooks';
  return url.startsWith('node:') ? `Node: ${url.slice(5).replace(/^(internal\/[^/]+).*/, '$1')}` : url || 'V8';
};

const nameOf = (frame: Frame): string => {
  const { url, functionName, lineNumber } = frame;
  const place = url === '' ? '' : ` ${url.replace(/^.*\/(?=[^/]*\/[^/]*$)/, '')}:${lineNumber + 1}`;
  return `${functionName || '(anonymous)'}${place}`;
};
