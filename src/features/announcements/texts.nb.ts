/** What facilitators write to their teams, in bokmål. */
export const nb = {
  texts: {
    announcement: {
      press: { list: 'Skriv til teamene' },
    },
  },
};
