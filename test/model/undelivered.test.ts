import { type Hindrance, hindranceOf, withoutUndelivered, withUndelivered } from '../../src/model/undelivered.ts';

test.each<[string, Hindrance]>([
  ['403 MessageWritesBlocked', 'blocked'],
  ['403', 'blocked'],
  ['403 RestError', 'blocked'],
  ['403 BotNotInConversationRoster', 'notInstalled'],
  ['403 BotDisabledByAdmin', 'closed'],
  ['404 ConversationNotFound', 'away'],
  ['404', 'away'],
  ['404 UnreadableId', 'away'],
  ['403 UnreadableId', 'away'],
  ['403 ForbiddenOperationException', 'other'],
  ['403 InvalidBotApiHost', 'other'],
  ['401 BotNotRegistered', 'closed'],
  ['uninstalled', 'uninstalled'],
  ['500', 'down'],
  ['503 ServiceUnavailable', 'down'],
  ['401 Unauthorized', 'down'],
  ['412', 'down'],
  ['429 TooManyRequests', 'down'],
  ['NotSent NoToken', 'down'],
  ['NotSent ECONNREFUSED', 'down'],
  ['NotSent 502', 'down'],
  ['NotSent', 'down'],
  ['noAddress', 'neverTalked'],
  ['502', 'noAnswer'],
  ['408 RequestTimeout', 'noAnswer'],
  ['504 GatewayTimeout', 'noAnswer'],
  ['noAnswer', 'noAnswer'],
  ['ECONNRESET', 'noAnswer'],
  ['unknown', 'noAnswer'],
  ['400 BadSyntax', 'other'],
  ['413 MessageSizeTooBig', 'other'],
])('«%s» means %s', (reason, hindrance) => {
  expect(hindranceOf(reason)).toBe(hindrance);
});

describe('whom a message has not reached', () => {
  const at = '2026-11-10T07:00:00Z';
  const nobody = { undelivered: [] };

  test('stands there with the newest reason', () => {
    const first = withUndelivered(nobody, { recipient: 'person:t:kari', reason: '502', at });
    const other = withUndelivered(first, { recipient: 'person:t:ola', reason: '403', at });
    const again = withUndelivered(other, { recipient: 'person:t:kari', reason: '403', at });
    expect(again.undelivered.map(({ recipient, reason }) => [recipient, reason])).toEqual([
      ['person:t:ola', '403'],
      ['person:t:kari', '403'],
    ]);
  });

  test('is forgotten when the next one arrives; where nothing was noted nothing changes', () => {
    const noted = withUndelivered(nobody, { recipient: 'person:t:kari', reason: '502', at });
    expect(withoutUndelivered(noted, 'person:t:kari')).toEqual(nobody);
    expect(withoutUndelivered(noted, 'person:t:ola')).toBe(noted);
  });
});
