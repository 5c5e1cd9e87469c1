/** What teams learn from one another, in bokmål. */
export const nb = {
  texts: {
    learning: {
      press: { network: 'Lær av hverandre' },
    },
  },
};
