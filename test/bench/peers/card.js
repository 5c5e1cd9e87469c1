// What a bare bot answers with: the smallest card that says what was asked for.

export const cardType = 'application/vnd.microsoft.card.adaptive';

const card = (title, text) => ({
  type: 'AdaptiveCard',
  version: '1.4',
  body: [
    { type: 'TextBlock', text: title, size: 'Large', weight: 'Bolder', wrap: true },
    { type: 'TextBlock', text, wrap: true },
  ],
  actions: [{ type: 'Action.Submit', title: 'Til saken', data: { do: 'case.open' } }],
});

/** The mean of what was scored in a conversation. */
export const scoresCard = ({ round, score_a1, score_a2, score_a3, score_a4 }) => {
  const scores = [score_a1, score_a2, score_a3, score_a4].map(Number);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return card(`Samtale ${round}`, `Lagret. Gjennomsnitt ${mean.toFixed(1).replace('.', ',')}.`);
};

export const helpCard = () => card('Dette kan jeg hjelpe med', 'Skriv «hjelp» når du trenger det.');

/** A message with one card. */
export const messageWith = (content) => ({ type: 'message', attachments: [{ contentType: cardType, content }] });
