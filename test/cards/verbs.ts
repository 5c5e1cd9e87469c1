/** The verbs that a template's own buttons ask for; those that come with its data are typed. */
export const verbsIn = (template: unknown): string[] => {
  if (template === null || typeof template !== 'object') return [];
  const { do: verb, ...others } = template as { readonly do?: unknown };
  const own = typeof verb === 'string' && !verb.startsWith('${') ? [verb] : [];
  return [...own, ...Object.values(others).flatMap(verbsIn)];
};
