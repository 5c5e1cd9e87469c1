/** What the demo says, in bokmål. */
export const nb = {
  texts: {
    demo: {
      today: 'Nå er det {{date}}.',
      reminders_one: 'Det kom én påminnelse på veien.',
      reminders_other: 'Det kom {{count}} påminnelser på veien.',
      noReminders: 'Ingen påminnelser kom på veien.',
      leads:
        'Du er nå leder for {{team}}, et team som har holdt på en stund. Skriv «ledermelding» i den personlige chatten, eller «spol frem 14 dager», så kommer den av seg selv.',
    },
  },
  commands: {
    lead: { title: 'Prøv som leder', phrases: ['prøv som leder', 'prøve som leder'] },
    days: {
      title: 'Spol frem',
      phrases: ['spol frem {n} dager', 'spol frem {n} dag', 'spol fram {n} dager', 'spol {n} dager'],
    },
    weeks: {
      title: 'Spol frem',
      phrases: ['spol frem {n} uker', 'spol frem {n} uke', 'spol fram {n} uker', 'spol {n} uker'],
    },
    day: { title: 'Spol frem', phrases: ['spol frem', 'spol frem en dag', 'spol frem til i morgen'] },
  },
};

type Own = typeof nb.texts;

declare module '../language/texts.ts' {
  interface Texts {
    readonly demo: Own['demo'];
  }
}
