/** A number kept exact, as figures are until they are shown. The denominator is above 0. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const exact = (over: number, under = 1): Exact => ({ over: BigInt(over), under: BigInt(under) });

export const sumOf = (all: readonly Exact[]): Exact =>
  all.reduce(
    (one, other) => ({
      over: one.over * other.under + other.over * one.under,
      under: one.under * other.under,
    }),
    exact(0),
  );

export const less = (one: Exact, other: Exact): Exact => sumOf([one, { over: -other.over, under: other.under }]);

/** Each counting alike. */
export const meanOf = (all: readonly Exact[]): Exact => {
  const { over, under } = sumOf(all);
  return { over, under: under * BigInt(all.length) };
};

/** Below 0 when the first one is smaller. */
export const compare = (one: Exact, other: Exact): number => {
  const { over } = less(one, other);
  return over < 0n ? -1 : over > 0n ? 1 : 0;
};

/**
 * As a Norwegian writes it, with a decimal comma, half away from zero.
 * @param least how many decimals there are at least @param most how many there are at most
 */
export const written = ({ over, under }: Exact, least: number, most = least): string => {
  const scale = 10n ** BigInt(most);
  const size = over < 0n ? -over : over;
  const rounded = (size * scale * 2n + under) / (under * 2n);
  const digits = String(rounded).padStart(most + 1, '0');
  const [whole, part] = [digits.slice(0, digits.length - most), digits.slice(digits.length - most)];
  const decimals = part.replace(new RegExp(`(?<=^\\d{${least},})0+$`), '');
  return `${over < 0n && rounded > 0n ? '-' : ''}${whole}${decimals === '' ? '' : `,${decimals}`}`;
};
