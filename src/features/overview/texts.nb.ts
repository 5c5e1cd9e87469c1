/** Which of a network’s teams may need its facilitators, and why, in bokmål. */
export const nb = {
  texts: {
    overview: {
      press: { show: 'Hvem kan trenge oss?' },
    },
  },
};
