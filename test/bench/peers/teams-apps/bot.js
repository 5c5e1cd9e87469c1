// A bare bot on the Teams SDK, the successor of teams-ai, as its quick start has it.
import { App } from '@microsoft/teams.apps';
import { cardType, helpCard, messageWith, scoresCard } from './card.js';

const app = new App({ dangerouslyAllowUnauthenticatedRequests: true });
const update = ({ api, activity }, card) =>
  api.conversations.activities(activity.conversation.id).update(activity.replyToId, messageWith(card));

app.on('card.action', async (context) => {
  const card = scoresCard(context.activity.value.action.data);
  await update(context, card);
  return { statusCode: 200, type: cardType, value: card };
});
app.on('message', async (context) => {
  const { value } = context.activity;
  if (value) await update(context, scoresCard(value));
  else await context.send(messageWith(helpCard()));
});
await app.start(Number(process.env.PORT));
