/** A network’s figures as files, in bokmål. */
export const nb = {
  texts: {
    exports: {
      press: { show: 'Hent ut tall' },
    },
  },
};
