/**
 * What a program is started through for the rights of files to hold for it. They do not for root, who is left without the
 * capability to pass them by, but may read as before: where the project lies may be open to root alone.
 */
export const boundByRights: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'] : [];
