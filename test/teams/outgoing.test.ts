import { toHandOn } from '../../src/dialog/reply.ts';
import { activityOf } from '../../src/teams/outgoing.ts';

const sent = (text: string) =>
  activityOf({ kind: 'text', text }, { language: 'nb', actions: 'Submit', newId: () => 'key' });

describe('words', () => {
  test('of one line go as they are', () => {
    expect(sent('5 * 2 < 11')).toEqual({ type: 'message', text: '5 * 2 < 11', textFormat: 'plain' });
  });

  test('of several lines keep them, and what a user wrote is no markup', () => {
    expect(sent('Bolig\n\n<b>Handle</b> *selv* & [mer]')).toEqual({
      type: 'message',
      text: 'Bolig<br/><br/>&#60;b&#62;Handle&#60;/b&#62; &#42;selv&#42; &#38; &#91;mer&#93;',
      textFormat: 'xml',
    });
  });

  test('that name a character by its number are shown as written', () => {
    expect(sent('a\n&#42;').text).toBe('a<br/>&#38;#42;');
  });

  test('suggest what to write next to whoever has asked, and to nobody else', () => {
    const reply = { kind: 'text', text: 'Bare hyggelig!', next: ['Hvor er vi?'] } as const;
    const rendering = { language: 'nb', actions: 'Submit', newId: () => 'key' } as const;
    expect(activityOf(reply, { ...rendering, asker: '29:kari' }).suggestedActions).toEqual({
      to: ['29:kari'],
      actions: [{ type: 'imBack', title: 'Hvor er vi?', value: 'Hvor er vi?' }],
    });
    expect(activityOf(reply, rendering)).not.toHaveProperty('suggestedActions');
    const handedOn = activityOf(toHandOn('Planen din'), { ...rendering, asker: '29:kari' });
    expect(handedOn).not.toHaveProperty('suggestedActions');
  });
});
