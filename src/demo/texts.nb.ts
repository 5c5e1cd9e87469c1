/** What the demo says, in bokmål. */
export const nb = {
  texts: {
    demo: {
      today: 'Nå er det {{date}}.',
      reminders_one: 'Det kom én påminnelse på veien.',
      reminders_other: 'Det kom {{count}} påminnelser på veien.',
      noReminders: 'Ingen påminnelser kom på veien.',
      leads:
        'Du er nå leder for {{team}}, et team som har holdt på en stund. Skriv «{{mention}}ledermelding» i den personlige chatten, eller «{{mention}}spol fram 14 dager», så kommer den av seg selv.',
      filled:
        '{{team}} har nå mål, målinger fra et halvt år, tiltak og aktører å se på. Skriv «{{mention}}målene våre», «{{mention}}kurve» eller «{{mention}}lag plakat».',
      hasGoals: '{{team}} har mål fra før, så jeg lot alt stå. Skriv «{{mention}}målene våre» for å se dem.',
    },
  },
  commands: {
    lead: { title: 'Prøv som leder', phrases: ['prøv som leder', 'prøve som leder'] },
    fill: { title: 'Prøv med innhold', phrases: ['prøv med innhold', 'prøve med innhold'] },
    days: {
      title: 'Spol fram',
      phrases: [
        'spol fram {n} dager',
        'spol fram {n} dag',
        'spol frem {n} dager',
        'spol frem {n} dag',
        'spol {n} dager',
      ],
    },
    weeks: {
      title: 'Spol fram',
      phrases: ['spol fram {n} uker', 'spol fram {n} uke', 'spol frem {n} uker', 'spol frem {n} uke', 'spol {n} uker'],
    },
    day: {
      title: 'Spol fram',
      phrases: [
        'spol fram',
        'spol frem',
        'spol fram en dag',
        'spol frem en dag',
        'spol fram til i morgen',
        'spol frem til i morgen',
      ],
    },
  },
};

type Own = typeof nb.texts;

declare module '../language/texts.ts' {
  interface Texts {
    readonly demo: Own['demo'];
  }
}
