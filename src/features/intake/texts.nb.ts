/** Applications to a learning network: rounds, the form on the web, answers, in bokmål. */
export const nb = {
  texts: {
    intake: {
      press: { list: 'Søknader' },
    },
  },
};
