// A bare bot on the Microsoft 365 Agents SDK, as its quick start has it.
import { Activity } from '@microsoft/agents-activity';
import { AgentApplication, MemoryStorage } from '@microsoft/agents-hosting';
import { startServer } from '@microsoft/agents-hosting-express';
import { helpCard, messageWith, scoresCard } from './card.js';

const update = (context, card) =>
  context.updateActivity(Activity.fromObject({ ...messageWith(card), id: context.activity.replyToId }));

const app = new AgentApplication({ storage: new MemoryStorage() });
app.adaptiveCards.actionExecute('scores.save', async (context, _state, { data }) => {
  const card = scoresCard(data);
  await update(context, card);
  return card;
});
app.onActivity('message', async (context) => {
  const { value } = context.activity;
  if (value) await update(context, scoresCard(value));
  else await context.sendActivity(Activity.fromObject(messageWith(helpCard())));
});
startServer(app, { port: Number(process.env.PORT) });
