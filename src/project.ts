/** A file of the project, by its path in it; from the sources and from what `npm run bundle` makes of them alike, as both lie one folder deep. */
export const projectFile = (path: string): URL => new URL(`../${path}`, import.meta.url);
