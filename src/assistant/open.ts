import { usualPatience } from '../patience.ts';
import type { Assistant } from './assistant.ts';
import type { AssistantMeans } from './openai.ts';

/** Where a model is, as the settings say it. */
export type AssistantSettings = { readonly url: string; readonly model: string; readonly key: string | undefined } & (
  | { readonly kind: 'openai' }
  | { readonly kind: 'azure'; readonly apiVersion: string }
);

/** The model that the settings name; loads what it needs. Without a key, Azure knows Los by the identity of the machine. */
export const openAssistant = async (settings: AssistantSettings, means: AssistantMeans): Promise<Assistant> => {
  const { createAssistant } = await import('./openai.ts');
  if (settings.kind === 'openai') return createAssistant(settings, means);
  const { key, ...others } = settings;
  if (key !== undefined) return createAssistant({ ...others, access: key }, means);
  const { machineCredential } = await import('../entra.ts');
  return createAssistant({ ...others, access: machineCredential(usualPatience.assistant) }, means);
};
