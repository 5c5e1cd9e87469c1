import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The team and those in it, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    team: {
      answer: {
        lead: '{{name}} is the team lead.',
        noLead: 'The team has no team lead now.',
      },
      role: {
        teamLead: 'Team lead',
        member: 'Team member',
        userRepresentative: 'User representative',
        leader: 'Leader',
        none: 'Not in the team',
      },
      group: {
        teamLead_one: 'Team lead',
        teamLead_other: 'Team leads',
        member_one: 'Team member',
        member_other: 'Team members',
        userRepresentative_one: 'User representative',
        userRepresentative_other: 'User representatives',
        leader_one: 'Leader',
        leader_other: 'Leaders',
      },
      hint: {
        noTeamLead: 'The team has no team lead now. Any of you can take the role.',
        noUserRepresentative:
          'There is no user representative in the team yet. Those who have used the services themselves often see what the rest of you do not. You could ask a user organisation.',
        few_one:
          'There is {{count}} of you in the team, not counting leaders. Four to six is often about right, so that you can share the work.',
        few_other:
          'There are {{count}} of you in the team, not counting leaders. Four to six is often about right, so that you can share the work.',
        many_one:
          'There is {{count}} of you in the team, not counting leaders. Four to six is often about right, so that it is easy to meet.',
        many_other:
          'There are {{count}} of you in the team, not counting leaders. Four to six is often about right, so that it is easy to meet.',
      },
      subtitle: '{{municipalities}} · {{network}}',
      done: 'The team has been set up, and you are part of {{network}}.',
      already: 'This chat already has a team.',
      saved: 'The changes have been saved.',
      youLead: 'You are the team lead now.',
      largeChat: 'There are many of you in this chat. Begin with yourself, and add the others afterwards.',
      chatNote:
        'Choose a role for each of those who are to take part. Leaders do not take part in the daily work, but hear how it goes.',
      nextTask: 'Next task',
      whereAreWe: 'Where are we?',
      takeLead: 'I will be the team lead',
      editRoster: 'Change members and roles',
      editDetails: 'Change name and municipality',
      leave: {
        title: 'Do you want to leave {{team}}?',
        message:
          'You will no longer get reminders from the team. Cases in which you are the only contact person go to the team lead.',
        yes: 'Yes, take me out of the team',
        no: 'No, I will stay',
        done: '{{name}} is no longer in the team {{team}}.',
        notIn: 'You are not in the team {{team}}.',
      },
      takeOut: {
        title: 'Do you want to take {{names}} out of the team?',
        message:
          'Those who leave no longer see what the team does. Cases nobody else follows up go to the team lead at once.',
        yes: 'Yes, take out and save',
        no: 'No, leave everything as it is',
      },
      leadLeft: {
        title: 'The team needs a new team lead',
        message:
          'It is quite all right to change along the way. Any of you can take the role, and you can change again later.',
      },
      joined: {
        title: 'Welcome, {{names}}',
        message: 'Shall {{names}} join the team {{team}}? {{lead}} is the team lead and can add more people.',
        somebody: 'you who are new here',
      },
      back: {
        title: 'Welcome back, {{names}}',
        message:
          'The team {{team}} has no team lead now. {{names}} can take the role and will then be back in the team, with the cases nobody has taken over.',
      },
      choose: {
        title: 'Which team is this about?',
        message: 'It is about {{team}} now. Choose another to switch.',
        goOn: 'What would you like to do now?',
        onlyOne: 'You are in one team: {{team}}.',
        inChat: 'Here it is about the team in this chat. If you want to switch, write to me in your personal chat.',
        done: 'From now on it is about {{team}} when you write to me here.',
      },
    },
    refusals: {
      joinCodeMissing: 'Type the code you have been given by the project group.',
      unknownJoinCode:
        'I do not know the code “{{code}}”. Check that it is spelled correctly, or ask the project group for a new one.',
      expiredJoinCode: 'The code has expired. Ask the project group for a new one, and you can get started.',
      teamAlreadyHere: 'This chat already has a team: {{team}}.',
      unknownMember: 'That person is not in the team.',
      neverInTeam: 'The role of team lead is for somebody who is in the team, or has been.',
      nobodyInTeam: 'Who is in the team? Choose a role for at least one of you.',
      personNotFound: 'I cannot find “{{name}}” in this chat. Check the name, or add the person to the chat first.',
      personAmbiguous: 'Several people in the chat could be “{{name}}”. Write the full name.',
      tooManyMembers: 'There is room for {{max}} people in the team. Include those who are to work together now.',
      teamNameMissing: 'What is the team called? Write a name, for example what you call yourselves day to day.',
      municipalityMissing: 'Write at least one municipality.',
      tooManyMunicipalities: 'There is room for {{max}} municipalities in one team.',
      setUpInTeamChat:
        'A team is set up in the team’s own group chat or channel, so that everyone sees it. Add Los there and type “@Los Set up the team”.',
      teamLeadThere: '{{name}} is the team lead. Ask for the role if you are to take over.',
    },
    cards: {
      roster: {
        title: 'Members and roles',
        intro:
          'Choose a new team lead here if somebody else is taking over. Choose “Not in the team” for those who leave. If a contact person leaves or gets another role, the case goes to the team lead.',
        newcomers: 'Are more people in the chat to take part?',
        newcomersRole: 'Which role do the new people get?',
        namesExample: 'Write the names with commas between them',
        save: 'Save',
      },
      team: {},
      'team-details': {
        title: 'Name and municipality',
        name: 'What is the team called?',
        municipalities: 'Which municipality? If the team is from several, write them all.',
        municipalitiesExample: 'For example Vik, Nes and Ås',
        save: 'Save',
      },
      'team-set-up': {
        title: 'Set up the team',
        intro: 'It takes a couple of minutes. Everything can be changed afterwards.',
        code: 'What is the code from the project group?',
        codeExample: 'For example KM47-R2WT',
        name: 'What is the team called?',
        municipalities: 'Which municipality? If the team is from several, write them all.',
        municipalitiesExample: 'For example Vik, Nes and Ås',
        people: 'Who is in the team?',
        save: 'Set up the team',
      },
    },
  },
  commands: {
    new: {
      title: 'Set up the team',
      does: 'It takes a couple of minutes',
      phrases: [
        'set up the team',
        'set up team',
        'set up our team',
        'set up a team',
        'set up the team {code}',
        'new team',
        'create team',
        'create a team',
        'register team',
        'start the team',
        'join',
        'join {code}',
        'join the network {code}',
        'code {code}',
        'the code is {code}',
        'get started',
      ],
    },
    show: {
      title: 'The team',
      starter: 'Who is in the team?',
      does: 'Who is in it, and in which role',
      phrases: ['the team', 'our team', 'my team', 'who is in the team', 'who is on the team'],
    },
    roster: {
      title: 'Change members and roles',
      does: 'When somebody joins or leaves',
      phrases: [
        'change members and roles',
        'change members',
        'change roles',
        'edit the team',
        'members',
        'roles',
        'new member',
        'add a member',
        'remove a member',
        'change team lead',
        'new team lead',
        'add {person} to the team',
        'remove {person} from the team',
        '{person} has left',
      ],
    },
    details: {
      title: 'Change the team details',
      phrases: [
        'change the team details',
        'change name and municipality',
        'change name',
        'change the name',
        'change municipality',
        'rename the team',
      ],
    },
    takeLead: {
      title: 'Become team lead',
      phrases: ['become team lead', 'i will be the team lead', 'take the role of team lead', 'take over as team lead'],
    },
    leave: {
      title: 'Leave the team',
      phrases: ['leave the team', 'leave team', 'quit the team', 'take me out of the team'],
    },
    choose: {
      title: 'Switch team',
      does: 'When you are in several',
      phrases: ['switch team', 'switch teams', 'change team', 'choose team', 'my teams'],
    },
    lead: { title: 'Who leads the team?', phrases: ['who leads the team', 'who is the team lead'] },
  },
};
