/**
 * What people say, enter and are called, so that it can be looked for where it must not be. Words without a blank may be
 * a code that is allowed there; names and sentences have blanks.
 */
export const createUnsaid = () => {
  const texts = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string' && /\S{2}\s+\S/.test(value.trim())) texts.add(value.trim());
    else if (value instanceof Object) for (const inner of Object.values(value)) note(inner);
  };
  return {
    note,
    /** @throws when one of them, or a token, is in any of the lines */
    assertAbsentFrom: (where: string, lines: readonly unknown[]): void => {
      const all = lines.map((line) => JSON.stringify(line)).join('\n');
      const found = [...texts].filter((text) => all.includes(JSON.stringify(text).slice(1, -1)));
      if (/\beyJ[\w-]{8,}\./.test(all)) found.push('(a token)');
      if (found.length > 0) throw new Error(`In ${where} stands what somebody said or is called: ${found.join(' | ')}`);
    },
  };
};
