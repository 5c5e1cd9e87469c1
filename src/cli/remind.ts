import { loadConfig } from '../config.ts';
import type { SweepReport } from '../reminders/sweep.ts';
import type { Command } from './command.ts';
import { Misunderstood } from './terminal.ts';

/** `los remind --once`: one sweep, for platforms that are the clock themselves. */
export const remindCommand: Command = {
  name: 'remind',
  usage: ['remind --once', 'remind --once --local'],
  summary: 'send påminnelsene som er forfalt nå, én runde, og avslutt',
  details: [
    '--once    kreves: tjenesten selv sender uten stans, denne kommandoen bare én gang',
    '--local   uten Teams-legitimasjon, mot Agents Playground på denne maskinen',
    'For en planlagt jobb i plattformen. Sett LOS_REMINDERS=scheduled for tjenesten, så sender ikke den også.',
    'Flere runder på en gang gjør ingen skade: hver påminnelse sendes én gang.',
    'Avslutter med 1 når runden eller noe i den feilet; det blir prøvd igjen i neste runde.',
  ],
  options: { once: { type: 'boolean' }, local: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values }, { environment, print, overrides }) => {
    if (!values['once']) throw new Misunderstood('Skriv «remind --once».');
    const config = loadConfig(environment, values['local'] ? ['--local'] : []);
    const { createReminding } = await import('../los.ts');
    const reminding = await createReminding(config, overrides);
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopping ??= reminding.stop());
    // A job that is told to end gives back what it has not posted; the sweep then ends by itself.
    process.on('SIGTERM', stop);
    try {
      const report = await reminding.sweep();
      print(wordsFor(report));
      return report.failed > 0 ? 1 : 0;
    } finally {
      process.off('SIGTERM', stop);
      await stop();
    }
  },
};

const wordsFor = ({ owners, sent, waiting, gone, unknown, failed }: SweepReport): string =>
  [
    `Runden er ferdig: ${sent} sendt, ${waiting} må vente, ${gone} ikke levert, ${unknown} uvisst.`,
    `Gjennomgått: ${owners}. Feilet: ${failed}.`,
  ].join('\n');
