/** The bot is alone on one core; what talks with it is on another. */
export const botCore = 0;
export const teamsCore = 1;

/** So many people at a time; one alone shows how long an answer takes where nobody is in the way. */
export const manyConnections = 32;
export const connectionsMeasured = [1, manyConnections] as const;

/** How many cores others may take before a measurement counts as disturbed. */
export const tolerated = 0.25;
