import type { Language } from '../../src/model/identity.ts';
import type { Files } from '../../src/reports/files/downloads.ts';
import { voiceFor } from './cases.ts';

/** Addresses of files, as long as the real ones are; nobody answers there. */
const files: Files = {
  address: () => `https://los.example.no/files/${'a'.repeat(300)}.pptx`,
  token: () => 'a'.repeat(300),
  opened: () => undefined,
  made: async () => undefined,
};

/** What the poster's cards need to know of a turn, but its picture. */
export const lookingAt = (language: Language, scope: 'group' | 'personal') => ({
  ...voiceFor(language),
  scope,
  files,
  me: { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' },
  picture: () => ({ url: '', large: '' }),
});
