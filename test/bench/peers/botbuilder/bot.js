// A bare botbuilder bot, as its samples have it: what was submitted or executed updates the message it came from.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } from 'botbuilder';
import restify from 'restify';
import { cardType, helpCard, messageWith, scoresCard } from './card.js';

const update = (context, card) => context.updateActivity({ ...messageWith(card), id: context.activity.replyToId });

class Bot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const { value } = context.activity;
      if (value) await update(context, scoresCard(value));
      else await context.sendActivity(messageWith(helpCard()));
      await next();
    });
  }

  async onAdaptiveCardInvoke(context, { action }) {
    const card = scoresCard(action.data);
    await update(context, card);
    return { statusCode: 200, type: cardType, value: card };
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_context, error) => console.error(error);
const bot = new Bot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
