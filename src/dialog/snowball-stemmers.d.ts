/** It brings no types of its own. */
declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(language: 'norwegian'): { stem(word: string): string } };
  export default stemmers;
}
