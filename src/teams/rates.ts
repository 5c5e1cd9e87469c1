import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** How much one process answers in a minute; whoever needs more has a program at the keyboard. */
export interface Rates {
  readonly perPerson: number;
  readonly perTenant: number;
}

/** Authentic and allowed, but too often. `code` says whose share is used up. */
export class TooMany extends Error {
  override readonly name = 'TooMany';
  readonly code: 'person' | 'tenant';
  /** In whole seconds. */
  readonly retryAfter: number;

  constructor(code: 'person' | 'tenant', { msBeforeNext }: RateLimiterRes) {
    super(`too many turns of one ${code}`);
    this.code = code;
    this.retryAfter = Math.ceil(msBeforeNext / 1000);
  }
}

/** Counts turns per person and per tenant. */
export const createRates = ({ perPerson, perTenant }: Rates) => {
  const persons = new RateLimiterMemory({ points: perPerson, duration: 60 });
  const tenants = new RateLimiterMemory({ points: perTenant, duration: 60 });
  const take = (limiter: RateLimiterMemory, key: string, code: TooMany['code']) =>
    limiter.consume(key).catch((so: RateLimiterRes) => {
      throw new TooMany(code, so);
    });
  /**
   * The person first, so that one who hammers away does not use up what everybody has.
   * @throws TooMany
   */
  return async (tenant: string, user: string): Promise<void> => {
    await take(persons, `${tenant} ${user}`, 'person');
    await take(tenants, tenant, 'tenant');
  };
};
