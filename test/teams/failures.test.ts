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
    const error = Object.assign(new Error('invalid_client'), { name: 'NoToken' });
    const reason = 'NotSent NoToken';
    expect(outcomeOf(error)).toEqual({ result: 'throttled', retryAfterMs: 300_000, reason });
  });

  test('may have arrived when it failed on its way', () => {
    expect(outcomeOf(onTheWire(new Error('socket hang up')))).toEqual({ result: 'unknown', reason: 'Error' });
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('never left when no connection was made (%s)', (code) => {
    const error = Object.assign(new Error('no connection'), { code });
    const reason = `NotSent ${code}`;
    expect(outcomeOf(onTheWire(error))).toEqual({ result: 'throttled', retryAfterMs: 300_000, reason });
  });

  test('tells codes and never sentences', () => {
    const error = Object.assign(new Error('Kari has blocked you'), {
      statusCode: 403,
      code: 'Kari has blocked you',
      details: { error: { code: 'Kari has blocked you' } },
    });
    expect(outcomeOf(error)).toEqual({ result: 'gone', reason: '403' });
  });

  test.each([undefined, null, 'text', {}])('that is no error (%p) never left', (thrown) => {
    expect(outcomeOf(thrown)).toMatchObject({ result: 'throttled', reason: 'NotSent unknown' });
  });
});

/** What the SDK throws when Teams has answered. */
const answered = (statusCode: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error('Kari cannot be reached'), {
    name: 'RestError',
    statusCode,
    details: body,
    response: { headers: { get: (name: string) => headers[name] }, bodyAsText: JSON.stringify(body) },
  });

const coded = (code: string, message = '') => ({ error: { code, message } });

describe('a no of Teams', () => {
  test.each([
    [403, coded('ConversationBlockedByUser'), '403 ConversationBlockedByUser'],
    [403, coded('MessageWritesBlocked'), '403 MessageWritesBlocked'],
    [403, coded('BotNotInConversationRoster'), '403 BotNotInConversationRoster'],
    [403, coded('BotDisabledByAdmin'), '403 BotDisabledByAdmin'],
    [401, coded('BotNotRegistered'), '401 BotNotRegistered'],
    [404, coded('BotNotRegistered'), '404 BotNotRegistered'],
    // The code may stand within words of Teams' own.
    [403, { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' }, '403 MessageWritesBlocked'],
    [403, coded('Forbidden', 'subCode: ConversationBlockedByUser'), '403 ConversationBlockedByUser'],
    [403, {}, '403'],
    [403, 'Forbidden', '403'],
  ])('stays one when it is %d %p', (status, body, reason) => {
    expect(outcomeOf(answered(status, body))).toEqual({ result: 'gone', reason });
  });

  test.each([
    [400, {}, '400'],
    [400, coded('BadSyntax'), '400 BadSyntax'],
    [402, {}, '402'],
    [403, coded('ForbiddenOperationException'), '403 ForbiddenOperationException'],
    [403, coded('InvalidBotApiHost'), '403 InvalidBotApiHost'],
    [403, { errorCode: 1001 }, '403 1001'],
    [405, {}, '405'],
    [409, coded('Conflict'), '409 Conflict'],
    [422, {}, '422'],
  ])('may pass when it is %d %p', (status, body, reason) => {
    expect(outcomeOf(answered(status, body))).toEqual({ result: 'refused', reason });
  });

  test.each([
    [404, {}, '404'],
    [404, coded('ConversationNotFound'), '404 ConversationNotFound'],
    [400, coded('BadArgument', 'Failed to decrypt pairwise id'), '400 UnreadableId'],
    [401, coded('Unauthorized', 'Failed to decrypt pairwise id'), '401 UnreadableId'],
    [403, coded('BadArgument', 'Failed to decrypt pairwise id'), '403 UnreadableId'],
    [403, coded('BadArgument', 'Failed to decrypt conversation id'), '403 UnreadableId'],
  ])('says that there is no such chat when it is %d %p', (status, body, reason) => {
    expect(outcomeOf(answered(status, body))).toEqual({ result: 'noChat', reason });
  });

  test.each([
    [413, {}],
    [413, coded('MessageSizeTooBig')],
    [400, coded('MessageSizeTooBig')],
  ])('says that it was too large when it is %d %p', (status, body) => {
    expect(outcomeOf(answered(status, body))).toEqual({ result: 'tooLarge', reason: `${status} MessageSizeTooBig` });
  });

  test.each([
    [401, coded('Unauthorized'), 300_000, '401 Unauthorized'],
    [401, {}, 300_000, '401'],
    [412, coded('PreconditionFailed'), 5_000, '412 PreconditionFailed'],
    [429, {}, 5_000, '429'],
    [500, {}, 300_000, '500'],
    [503, coded('ServiceUnavailable'), 300_000, '503 ServiceUnavailable'],
  ])('is waited out when it is %d %p', (status, body, retryAfterMs, reason) => {
    expect(outcomeOf(answered(status, body))).toEqual({ result: 'throttled', retryAfterMs, reason });
  });

  test.each([302, 408, 501, 502, 504, 507, 599])(
    'leaves it open whether the message arrived when it is %d',
    (status) => {
      expect(outcomeOf(answered(status))).toEqual({ result: 'unknown', reason: String(status) });
    },
  );
});

describe('when to come again', () => {
  const now = Date.parse('2026-11-24T07:00:00Z');
  const hour = 3_600_000;

  test.each([
    ['7', 7_000],
    [' 7 ', 7_000],
    ['0', 0],
    ['1.5', 1_500],
    ['3600', hour],
    ['86400', hour],
    ['9'.repeat(400), hour],
    ['Infinity', hour],
    ['Tue, 24 Nov 2026 07:10:00 GMT', 600_000],
    ['Tuesday, 24-Nov-26 07:10:00 GMT', 600_000],
    ['Tue Nov 24 07:10:00 2026', 600_000],
    ['2026-11-24T07:10:00Z', 600_000],
    ['Wed, 25 Nov 2026 07:10:00 GMT', hour],
    ['Tue, 24 Nov 2026 06:50:00 GMT', 0],
    ['-1', 5_000],
    ['-Infinity', 5_000],
    ['NaN', 5_000],
    ['tomorrow', 5_000],
    ['Tue, 24 Smarch 2026 07:10:00 GMT', 5_000],
    ['7 seconds', 5_000],
    ['', 5_000],
  ])('«%s» means %d ms', (asked, retryAfterMs) => {
    expect(outcomeOf(answered(429, {}, { 'retry-after': asked }), now)).toEqual({
      result: 'throttled',
      retryAfterMs,
      reason: '429',
    });
    expect(outcomeOf(answered(503, {}, { 'retry-after': asked }), now)).toEqual({
      result: 'throttled',
      retryAfterMs: retryAfterMs === 5_000 ? 300_000 : retryAfterMs,
      reason: '503',
    });
  });

  test.each([
    [{ 'x-ms-retry-after': '7' }, {}],
    [{ 'x-ms-retry-after-ms': '7000' }, {}],
    [{ 'retry-after-ms': '7000' }, {}],
    [{ 'retry-after': '7', 'x-ms-retry-after': '9' }, {}],
    [{ 'retry-after': 'soon' }, { retryAfter: 7 }],
    [{}, { retryAfter: '7' }],
    [{}, { error: { code: 'TooManyRequests', retryAfter: 7 } }],
  ])('is read of %p and the body %p', (headers, body) => {
    expect(outcomeOf(answered(429, body, headers), now)).toMatchObject({ result: 'throttled', retryAfterMs: 7_000 });
  });
});
