import 'openai/shims/web';
import OpenAI, { AzureOpenAI } from 'openai';
import { z } from 'zod';
import type { TokenCredential } from '../entra.ts';
import { within } from '../patience.ts';
import type { Assistant, Question } from './assistant.ts';
import { createBreaker } from './breaker.ts';
import { formOf, messagesOf, read } from './prompt.ts';

/** Where a model is, and what it is called there: any service that speaks OpenAI's protocol, or Azure OpenAI. */
export type Endpoint =
  | { readonly kind: 'openai'; readonly url: string; readonly model: string; readonly key: string | undefined }
  | {
      readonly kind: 'azure';
      readonly url: string;
      /** The name of the deployment. */
      readonly model: string;
      readonly apiVersion: string;
      /** A key, or whoever gets tokens. */
      readonly access: string | TokenCredential;
    };

export interface AssistantMeans {
  /** How long anybody waits for all of it, in milliseconds. */
  readonly patienceMs: number;
  /** In milliseconds. */
  readonly now: () => number;
  /** Why there was no answer to a question: a code, never what was asked or answered. */
  readonly onFailed: (reason: string) => void;
}

/** Asks a language model, once for each question and never again. */
export const createAssistant = (endpoint: Endpoint, { patienceMs, now, onFailed }: AssistantMeans): Assistant => {
  const client = clientOf(endpoint);
  const breaker = createBreaker(now);

  const ask = async (question: Question): Promise<string> => {
    const ending = new AbortController();
    const form = { name: 'proposal', strict: true, schema: formOf(question.verbs) };
    const asked = client.chat.completions.create(
      {
        model: endpoint.model,
        messages: [...messagesOf(question)],
        response_format: { type: 'json_schema', json_schema: form },
      },
      { signal: ending.signal },
    );
    try {
      return Completion.parse(await within(patienceMs, asked)).choices[0].message.content;
    } finally {
      ending.abort();
    }
  };

  return {
    propose: async (question) => {
      try {
        const answer = await breaker(() => ask(question));
        return answer === undefined ? undefined : read(answer, question.verbs);
      } catch (error) {
        onFailed(reasonOf(error));
        return undefined;
      }
    },
  };
};

const Completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});

const tokensFor = 'https://cognitiveservices.azure.com/.default';

/** Takes nothing from settings of its own in the environment, and says nothing twice. */
const clientOf = (endpoint: Endpoint): OpenAI => {
  const usual = { maxRetries: 0, organization: null, project: null, fetch: straight };
  if (endpoint.kind === 'openai')
    return new OpenAI({ ...usual, baseURL: endpoint.url, apiKey: endpoint.key ?? 'none' });
  const { url, model: deployment, apiVersion, access } = endpoint;
  // `baseURL` rather than `endpoint`, which gives way to one from the environment.
  const azure = { ...usual, baseURL: `${url}/openai`, deployment, apiVersion };
  if (typeof access === 'string') return new AzureOpenAI({ ...azure, apiKey: access });
  const azureADTokenProvider = async () => (await access.getToken(tokensFor))?.token ?? '';
  return new AzureOpenAI({ ...azure, apiKey: '', azureADTokenProvider });
};

/** A redirect would lead to where nobody has looked. */
const straight = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
  fetch(url, { ...init, redirect: 'error' });

/** A status or the name of a kind of error: its words may quote what was asked. */
const reasonOf = (error: unknown): string => {
  if (error instanceof OpenAI.APIError && error.status !== undefined) return String(error.status);
  return error instanceof Error ? error.constructor.name : typeof error;
};
