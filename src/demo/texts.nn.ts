import type { Complete } from '../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What the demo says, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    demo: {
      today: 'No er det {{date}}.',
      reminders_one: 'Det kom éi påminning på vegen.',
      reminders_other: 'Det kom {{count}} påminningar på vegen.',
      noReminders: 'Ingen påminningar kom på vegen.',
      leads:
        'Du er no leiar for {{team}}, eit team som har halde på ei stund. Skriv «{{mention}}leiarmelding» i den personlege chatten, eller «{{mention}}spol fram 14 dagar», så kjem ho av seg sjølv.',
      filled:
        '{{team}} har no mål, målingar frå eit halvt år, tiltak og aktørar å sjå på. Skriv «{{mention}}måla våre», «{{mention}}vis kurva» eller «{{mention}}lag plakat».',
      hasGoals: '{{team}} har mål frå før, så eg lét alt stå. Skriv «{{mention}}måla våre» for å sjå dei.',
    },
  },
  commands: {
    lead: { title: 'Prøv som leiar', phrases: ['prøv som leiar', 'prøve som leiar'] },
    fill: { title: 'Prøv med innhald', phrases: ['prøv med innhald', 'prøve med innhald'] },
    days: { title: 'Spol fram', phrases: ['spol fram {n} dagar', 'spol fram {n} dag', 'spol {n} dagar'] },
    weeks: { title: 'Spol fram', phrases: ['spol fram {n} veker', 'spol fram {n} veke', 'spol {n} veker'] },
    day: { title: 'Spol fram', phrases: ['spol fram', 'spol fram ein dag'] },
  },
};
