import { type Config, loadConfig } from '../config.ts';
import { createLos, explainStart, type Los } from '../los.ts';
import { stopWhenTold } from '../stop.ts';
import { createDemoTime } from './advance.ts';
import { openDemoNetwork } from './network.ts';
import { host } from './people.ts';
import { type Playground, startPlayground } from './playground.ts';
import { welcomeAgain } from './welcome.ts';

/** What `npm start` runs: Los on this machine alone, with a demo network and a Teams-like client in the browser. */
const start = async (): Promise<void> => {
  const config = demoConfig();
  const time = createDemoTime(() => new Date().toISOString(), config.demoNow);
  const los = await createLos(config, time.overrides);
  try {
    await time.begin(los);
    const code = await openDemoNetwork(los.documents, time.now());
    await welcomeAgain(los.documents);
    const playground = await startPlayground(config.playgroundPort, los.port);
    los.remind();
    stopOnSignal(los, playground);
    console.log(invitation(playground.address, code));
  } catch (error) {
    await los.stop();
    throw error;
  }
};

/** Whoever sits at the client may make further networks. The log is quiet, so that the address is not lost in it. */
const demoConfig = (): Config => {
  const settings = { LOS_LOG_LEVEL: 'warn', ...process.env };
  const config = loadConfig(settings, ['--local', ...process.argv.slice(2)]);
  return { ...config, facilitators: new Set([...config.facilitators, host.person]) };
};

const stopOnSignal = (los: Los, playground: Playground): void => {
  const stop = async (): Promise<void> => {
    await playground.stop();
    await los.stop();
  };
  stopWhenTold(stop, tell);
  playground.failed.catch(async (error: unknown) => {
    tell(error);
    await los.stop();
  });
};

const invitation = (address: string, code: string): string => `
Los is running, with a demo network whose join code is ${code}.
In the chat «Team Nordvik», press «Sett opp teamet» and give the code; in your personal chat, write «hjelp».
Write «spol fram 14 dager» to let time pass and see the reminders come, «prøv med innhold» in the team's chat to see
half a year of improvement work, and «prøv som leder» to see what leaders get.

  ${address}

Stop with Ctrl-C.`;

const tell = (error: unknown): void => {
  console.error(explainStart(error));
  process.exitCode = 1;
};

start().catch(tell);
