import { type TestLos, type TestPerson, testTenant } from '../support/los.ts';

let typed = 0;

/** Somebody writes to Los in the personal chat. @throws when Los does not answer */
export const type = async (los: TestLos, { userId, name, objectId }: TestPerson, text: string): Promise<void> => {
  const { status } = await los.post({
    type: 'message',
    id: `typed ${++typed}`,
    text,
    channelId: 'msteams',
    serviceUrl: los.teams.url,
    from: { id: userId, name, aadObjectId: objectId },
    recipient: { id: '28:los', name: 'Los' },
    conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId: testTenant },
  });
  if (status >= 300) throw new Error(`«${text}» was answered with ${status}`);
};
