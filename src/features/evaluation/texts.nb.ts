/** What participants think of a session, anonymously, in bokmål. */
export const nb = {
  texts: {
    evaluation: {
      press: { list: 'Evaluering' },
    },
  },
};
