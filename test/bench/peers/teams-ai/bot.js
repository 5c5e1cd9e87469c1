// A bare teams-ai bot, as its samples have it. Its typing indicator is off: it would be one more request in a slow turn.
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { MemoryStorage } from 'botbuilder';
import restify from 'restify';
import { helpCard, messageWith, scoresCard } from './card.js';

const update = (context, card) => context.updateActivity({ ...messageWith(card), id: context.activity.replyToId });

const adapter = new TeamsAdapter({}, undefined, undefined, {});
adapter.onTurnError = async (_context, error) => console.error(error);
const app = new Application({
  adapter,
  botAppId: '',
  storage: new MemoryStorage(),
  startTypingTimer: false,
  adaptiveCards: { actionSubmitFilter: 'do' },
});
app.adaptiveCards.actionSubmit('scores.save', (context, _state, data) => update(context, scoresCard(data)));
app.adaptiveCards.actionExecute('scores.save', async (context, _state, data) => {
  const card = scoresCard(data);
  await update(context, card);
  return card;
});
app.activity('message', (context) => context.sendActivity(messageWith(helpCard())));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => app.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
