import { readFileSync } from 'node:fs';
import { Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Loaded before the Playground, whose page is made for a desktop: on a screen as wide as a phone's it cuts every card.
 * The names with signs are those its makers' tool gives to declarations, and stay as long as these do.
 */
const style = `<style>
@media (max-width: 640px) {
  /* Its least widths: 600 px for the chat, 400 px for the list of messages. */
  .f1o4tvrp, .f12vwdbn { min-width: 0 !important; }
  /* What is for developers: the log, and the tools above the chat. */
  div:has(> div > div > div > [title="Hide log panel"]), .fui-Toolbar { display: none !important; }
  /* The message takes the width that is there. */
  div:has(+ .fai-OutputCard) { display: none !important; }
  .fai-OutputCard { max-width: calc(100vw - 32px); padding: 0 !important; }
  .fai-OutputCard * { max-width: 100%; }
}
</style>`;

const client = path.join(
  fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js')),
  '../dist/client',
);
const page = readFileSync(path.join(client, 'index.html'), 'utf8').replace('</head>', `${style}</head>`);

const { emit } = Server.prototype;
Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
  const [request, response] = rest as [{ readonly url?: string }, ServerResponse];
  if (event !== 'request' || request.url !== '/') return Reflect.apply(emit, this, [event, ...rest]);
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  return true;
};
