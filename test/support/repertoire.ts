import { compose } from '../../src/dialog/compose.ts';
import { features } from '../../src/features/index.ts';

/** What people can ask Los for, by verb. */
export const { handlers } = compose(features);
