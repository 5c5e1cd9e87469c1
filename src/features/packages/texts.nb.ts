/** How the facilitators edit the packages, in bokmål. */
export const nb = {
  texts: {},
  commands: {
    edit: {
      title: 'Endre pakkene',
      does: 'Oppgavene alle teamene får',
      phrases: ['endre pakkene', 'endre pakke', 'endre oppgavene', 'rediger pakkene', 'rediger oppgavene'],
    },
    editTyped: {
      title: 'Endre pakkene',
      phrases: ['endre pakkene', 'endre pakker', 'endre forberedelsespakkene', 'rediger pakkene', 'endre oppgavene'],
    },
  },
};
