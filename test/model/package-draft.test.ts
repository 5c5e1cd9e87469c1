import { addTask, changeTaskText, moveTask, removeTask } from '../../src/features/packages/rules.ts';
import { templatePackages } from '../../src/features/tasks/catalogue.ts';
import { Network } from '../../src/model/network.ts';
import { changesIn, discardDraft, packagesVersion, publishDraft } from '../../src/model/package-draft.ts';

const network = Network.parse({
  id: 'n',
  tenant: 't',
  name: 'Nord',
  template: 'rop2014',
  createdAt: '2026-11-23T08:00:00Z',
  facilitators: [],
  sessions: [],
  packages: templatePackages('rop2014'),
  teams: [{ id: 'team1', name: 'Fjordvik' }],
});
const text = (title: string, nn?: string) => ({
  title,
  what: '',
  firstStep: '',
  ...(nn !== undefined && { nn: { title: nn, what: '', firstStep: '' } }),
});
const kinds = (one: Network) => changesIn(one).map(({ kind }) => kind);

test('what is changed waits in the draft, and the teams lack nothing until it is published', () => {
  const added = addTask(network, 1, 'network.x', text('Les veilederen', 'Les rettleiaren'));
  const drafted = removeTask(
    moveTask(changeTaskText(added, 'rop2014.p1.team', text('Hvem er vi?')), 'rop2014.p1.listen', 'up'),
    'rop2014.p2.tools',
  );
  expect(kinds(drafted)).toEqual(['added', 'reworded', 'order', 'removed']);
  expect([drafted.packages, drafted.edition, drafted.outdatedTeams]).toEqual([network.packages, 1, []]);
  const published = publishDraft(drafted, '2026-11-24T08:10:00Z');
  expect(published).toMatchObject({ draft: undefined, edition: 2, outdatedTeams: ['team1'] });
  expect(published.published?.tasks).toEqual(['network.x', 'rop2014.p1.team']);
  expect(changesIn(published)).toEqual([]);
  expect(discardDraft(drafted)).toMatchObject({ draft: undefined, packages: network.packages, edition: 1 });
  // An old card is told from a new one also after that.
  expect(packagesVersion(discardDraft(drafted))).toBeGreaterThan(packagesVersion(drafted));
});

test('what is put back by hand leaves nothing to publish', () => {
  const moved = moveTask(network, 'rop2014.p1.listen', 'up');
  expect(moved.draft).toBeDefined();
  expect(moveTask(moved, 'rop2014.p1.listen', 'down').draft).toBeUndefined();
});

test('another wording in nynorsk alone is a change, and what was published a minute ago is told with it', () => {
  const first = publishDraft(addTask(network, 1, 'network.x', text('Les')), '2026-11-24T08:10:00Z');
  const again = changeTaskText(first, 'network.x', text('Les', 'Les no'));
  expect(kinds(again)).toEqual(['reworded']);
  const other = addTask(first, 1, 'network.y', text('Ring'));
  expect(publishDraft(other, '2026-11-24T08:20:00Z').published?.tasks).toEqual(['network.x', 'network.y']);
  expect(publishDraft(other, '2026-11-24T12:00:00Z').published?.tasks).toEqual(['network.y']);
});
