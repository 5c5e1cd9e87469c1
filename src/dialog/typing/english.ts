import type { Tongue } from './tongue.ts';

/** What may stand around English phrases. */
export const english: Tongue = {
  kindness: `
    hi, hello, hey, dear, please, thanks, thank you, kindly, just, now, then, ok, okay,
    can you, could you, would you, will you, can i, can we, could i, could we, may i, may we, let us, lets, shall we,
    i want, we want, i want to, we want to, i would like, i would like to, we would like to, i need, we need, i need to, we need to, i have to, we have to,
    id like to, i wish to, do you know, tell me, tell us, show, show me, show us, give me, give us, help me, help us, to see, see, get,
    how do i, how do we, how can i, how can we, where is, where are, where do i find, where do we find, where can i find, do we have, is there, are there
  `,
  defining: 'what is a, what is an, what does, why',
  light:
    'a, an, the, of, for, in, on, at, with, from, about, our, ours, this, that, these, those, and, some, any, please',
  weak: 'i, we, you, me, us, my, your, all, today, here, again, more',
  telling: 'is, are, was, were, has, have, had, will, would, must, shall, does, do, did',
  asking: 'what, who, where, when, how, why, which',
  goingOn:
    'of, for, in, on, at, with, from, about, is, are, was, has, have, will, and, or, but, not, again, today, tomorrow',
  same: ['tomorrow, in the morning', 'add, put in', 'turnoff, turn off, switch off, mute', 'setup, set up'],
  near: ['new, create, make, add, start, setup, register', 'edit, change, update, correct'],
  akin: ['late, behind', 'graph, curve, chart', 'spreadsheet, excel', 'stuck, help', 'patient, user', 'invite, code'],
  looking: 'see, view, open, list, read',
  setting: 'team, network, group',
  numbers: 'zero, one, two, three, four, five, six, seven, eight, nine, ten',
  counted: 'week, room, page, no, number, day, step',
  endings: '',
  named: '',
  courtesy: {
    greeting: 'hi, hello, hey, good morning, good evening, good afternoon, good day, are you there',
    thanks: 'thanks, thank, cheers, thx, appreciated',
    agreeing: 'ok, okay, fine, great, good, perfect, got it, yes',
    beside:
      'so, much, very, a, lot, lots, many, for, the, your, you, that, this, is, it, los, all, was, helpful, help, morning, evening, afternoon, day, there',
  },
};
