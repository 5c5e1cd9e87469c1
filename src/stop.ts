/** How long stopping may take, in milliseconds: most platforms kill after thirty seconds. */
const limitMs = 25_000;

/**
 * Stops when the terminal or the platform says so: once, however often it is said. A Ctrl-C comes from the terminal and again from
 * npm; a service manager tells every process, and npm passes it on.
 * @param tell told why stopping failed, or that it took too long; the process then ends with 1
 */
export const stopWhenTold = (
  stop: () => Promise<unknown>,
  tell: (error: unknown) => void,
  withinMs: number = limitMs,
): void => {
  let stopping = false;
  const begin = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const limit = AbortSignal.timeout(withinMs);
    limit.addEventListener('abort', () => {
      tell(limit.reason);
      process.exit(1);
    });
    try {
      await stop();
    } catch (error) {
      tell(error);
      process.exitCode = 1;
    }
  };
  process.on('SIGINT', begin).on('SIGTERM', begin);
};
