import { failedOnTheWire, outcomeOf } from '../../src/teams/failures.ts';

const onTheWire = (error: Error): unknown => {
  try {
    return failedOnTheWire(error);
  } catch (thrown) {
    return thrown;
  }
};

describe('a failed post', () => {
  test('never left when there was no token to send it with', () => {
    expect(outcomeOf(new Error('invalid_client'))).toEqual({ result: 'throttled', retryAfterMs: 300_000 });
  });

  test('may have arrived when it failed on its way', () => {
    expect(outcomeOf(onTheWire(new Error('socket hang up')))).toEqual({ result: 'unknown', reason: 'Error' });
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('never left when no connection was made (%s)', (code) => {
    const error = Object.assign(new Error('no connection'), { code });
    expect(outcomeOf(onTheWire(error))).toEqual({ result: 'throttled', retryAfterMs: 300_000 });
  });

  test('tells codes and never sentences', () => {
    const error = Object.assign(new Error('Kari has blocked you'), {
      statusCode: 403,
      code: 'Kari has blocked you',
      details: { error: { code: 'Kari has blocked you' } },
    });
    expect(outcomeOf(error)).toEqual({ result: 'gone', reason: '403' });
  });

  test.each(['tomorrow', '-1', ''])('waits a little when Teams asks for «%s»', (asked) => {
    const error = Object.assign(new Error(), { statusCode: 429, response: { headers: { get: () => asked } } });
    expect(outcomeOf(error)).toEqual({ result: 'throttled', retryAfterMs: 5_000 });
  });

  test.each([undefined, null, 'text', {}])('that is no error (%p) never left', (thrown) => {
    expect(outcomeOf(thrown).result).toBe('throttled');
  });
});
