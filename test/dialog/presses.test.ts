import { handlers } from '../support/repertoire.ts';

/**
 * What becomes of a late press on a card, or of a second, different one. A handler that says `once` or `anew` has said it;
 * of every other one it stands here.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'shows or asks, and changes nothing': [
    ...['task.next', 'task.show', 'task.mine', 'task.askRemove', 'package.overview', 'package.answers', 'package.edit'],
    ...['package.askRemoveTask', 'timeline.show', 'timeline.network', 'case.list', 'figures.show'],
    ...[
      'practice.choose',
      'practice.again',
      'practice.stop',
      'practice.item',
      'practice.result',
      'practice.show',
      'checklist.edit',
    ],
    ...['checklist.askRemove', 'checklist.askRestore', 'guidance.list', 'guidance.show', 'guidance.inbox'],
    ...['guidance.open', 'followUp.show', 'followUp.offer', 'digest.show', 'story.show', 'undelivered.team'],
    ...['undelivered.network', 'team.show', 'team.leave', 'team.choose', 'network.show', 'network.list'],
    ...[
      'network.codes',
      'language.show',
      'find.more',
      'help.show',
      'help.suggest',
      'help.acknowledge',
      'case.handOverTo',
    ],
  ],
  'is refused, and says so, when what the card shows has been changed since': [
    ...['task.status', 'task.saveAnswer', 'task.savePlan', 'task.take', 'task.saveInterviews', 'task.saveText'],
    ...['package.saveTask', 'package.removeTask', 'case.closeNow', 'wheel.place', 'scores.save', 'checklist.save'],
    ...['plan.save', 'plan.done', 'plan.undone', 'plan.remove', 'plan.saveGoal', 'plan.saveComment'],
    ...['plan.individual', 'hph.start', 'hph.saveDates', 'hph.remove', 'hph.done', 'hph.notRelevant', 'hph.reopen'],
    ...['hph.saveEvent', 'hph.removeEvent', 'activities.save', 'activity.reword', 'activity.retire'],
    ...['activity.takeBack', 'conversation.agree', 'practice.stopNow', 'checklist.saveItem'],
    ...[
      'checklist.remove',
      'checklist.restore',
      'network.saveSessions',
      'team.saveDetails',
      'team.saveRoster',
      'guidance.close',
      'guidance.end',
    ],
  ],
  'adds what is entered, which takes nothing from anybody': [
    ...['task.add', 'package.addTask', 'plan.add', 'checklist.addItem', 'guidance.send', 'guidance.sendReply'],
    ...['guidance.sendAnswer', 'guidance.sendTalk', 'guidance.talked', 'network.create', 'network.invite'],
  ],
  'finds it done, whoever pressed first': [
    'case.create',
    'team.create',
    'guidance.take',
    'team.takeLead',
    'team.leaveNow',
    'undo.take',
  ],
  'sets what stands on the button, and shows it; another press sets it otherwise': [
    ...['team.use', 'network.use', 'language.choose', 'digest.save', 'digest.off', 'network.saveFacilitators'],
    ...['package.saveCarry', 'package.moveTask', 'network.revoke', 'case.reopen'],
  ],
  'gives the case to whom the card names, and is nothing for who no longer has it': [
    'case.shareWith',
    'case.handOverNow',
  ],
  'takes away what the card names, and finds it gone the second time': ['task.remove'],
};

test('of every press that is neither the first alone nor counted each time it is known what a late one does', () => {
  const rest = [...handlers].filter(([, { once, anew }]) => !once && !anew).map(([verb]) => verb);
  expect(Object.values(kinds).flat().sort()).toEqual(rest.sort());
});

test('whatever shows a case is written down each time', () => {
  const shows = [...handlers].filter(([, { on, may }]) => on === 'case' && may === 'case.open');
  expect(shows.map(([verb]) => verb)).toContain('case.open');
  expect(shows.filter(([, { anew }]) => !anew)).toEqual([]);
});
