// A process of its own: those who talk with a bot, and the connector that it answers to. It does what it is told over IPC.
import { startConnector } from './connector.ts';
import { createLoad } from './load.ts';
import type { FromTeams, ToTeams } from './teams-process.ts';

/** The bot that is talked with. */
let pid = 0;

const tell = (message: FromTeams): void => void process.send?.(message);

const connector = await startConnector();
const load = createLoad(connector);

const carryOut = async (asked: ToTeams): Promise<FromTeams> => {
  try {
    pid = asked.job.bot.pid;
    if (asked.do === 'load') return { load: await load.run(asked.job) };
    load.forget();
    await load.first(asked.job);
    return { answered: true };
  } catch (error) {
    return { failed: String(error) };
  }
};

/** Whoever started it is gone without a word, and the bot would go on for ever. */
const endBot = (): void => {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

process.on('message', async (asked: ToTeams) => tell(await carryOut(asked)));
process.on('disconnect', () => {
  endBot();
  process.exit();
});
tell({ serviceUrl: connector.serviceUrl });
