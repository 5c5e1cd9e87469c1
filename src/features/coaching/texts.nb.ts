/** Fifteen minutes a month with each team, in bokmål. */
export const nb = {
  texts: {
    coaching: {
      press: { list: 'Et kvarter i måneden' },
    },
  },
};
