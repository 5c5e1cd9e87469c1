/** One capability of Los, whole. The engines know a list of these, and none by name. */
export interface Feature {
  readonly name: string;
}
