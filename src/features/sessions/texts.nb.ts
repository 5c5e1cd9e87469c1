/** What a session holds: agenda, who presents, who is there, in bokmål. */
export const nb = {
  texts: {
    session: {
      press: { list: 'Program og oppmøte' },
    },
  },
};
