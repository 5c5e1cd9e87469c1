import { actionKindOf, guessKind } from '../../src/model/action-kinds.ts';

test.each([
  ['Tilbud om individuell plan i den andre samtalen', 'individualPlan'],
  ['Tilbod om individuell plan', 'individualPlan'],
  ['Kriseplan sammen med brukeren', 'crisisPlan'],
  ['Likeperson med i førstesamtalen', 'peerWork'],
  ['Fastlegen får et sammendrag', 'generalPractitioner'],
  ['Spør om pårørende ved første samtale', 'nextOfKin'],
  ['Ring dagen etter utskriving', 'afterDischarge'],
  ['Tryggare overgang frå sjukehuset', 'transition'],
  ['Spør «Kva er viktig for deg?»', 'whatMatters'],
  ['Åpent møtested to kvelder i uken', 'meetingPlace'],
  ['Brukarrepresentant i leiarmøtet', 'anchoring'],
  ['Noko heilt anna', 'other'],
])('«%s» is about %s', (title, kind) => {
  expect(guessKind(title)).toBe(kind);
});

test('what the team says comes first, then its words, then the goal it is for', () => {
  expect(actionKindOf({ title: 'Kriseplan', kind: 'housing' }, 5)).toBe('housing');
  expect(actionKindOf({ title: 'Kriseplan' }, 5)).toBe('crisisPlan');
  expect(actionKindOf({ title: 'Vi prøver' }, 5)).toBe('individualPlan');
  expect(actionKindOf({ title: 'Vi prøver' })).toBe('other');
});
