import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import type { Link } from '../../dialog/links.ts';
import { allowedHere } from '../../dialog/offering.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { withFallbacks } from '../../language/languages.ts';
import type { Language } from '../../model/identity.ts';
import type { Answer, AnswerWords, NextStep, Source } from './answer.ts';
import { answerOf, topicOf } from './answers/index.ts';

/** Data of `cards/knowledge/answer.json`: an answer, where it comes from, and what one can do next. */
interface AnswerCard extends Frame {
  readonly paragraphs: readonly { readonly text: string }[];
  readonly source: string;
  /** To what anybody can read. */
  readonly links: readonly Link[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'knowledge/answer': AnswerCard;
  }
}

const mostSteps = 3;

/** An answer in the language of whoever asks, or in another one that they want it in. */
export const answerCard = async (turn: Turn, answer: Answer, voice: Voice = turn): Promise<Reply> => {
  const { title, text } = wordsOf(answer, voice.language);
  const isAllowed = await allowedHere(turn);
  const steps = answer.next.filter((step) => 'read' in step || isAllowed(step.do));
  const paragraphs = text.split('\n\n');
  const data: AnswerCard = {
    kicker: voice.t(`knowledge.topics.${topicOf(answer.id) ?? 'network'}`),
    title,
    paragraphs: lines(paragraphs),
    source: sourceOf(voice, answer.sources),
    links: answer.sources.flatMap(linkOf),
    gist: paragraphs,
    buttons: steps.flatMap((step) => stepButton(turn, step, voice.language) ?? []).slice(0, mostSteps),
  };
  return show('knowledge/answer', data, `${title}\n${text}`);
};

/** What an answer says in a language, or in the one that stands in for it. */
export const wordsOf = ({ words }: Answer, language: Language): AnswerWords =>
  withFallbacks(language)
    .map((code) => words[code])
    .find(Boolean) ?? words.nb;

/** Shows another answer. */
export const readButton = (id: string, language: Language): Button | undefined => {
  const answer = answerOf(id);
  return answer && { title: wordsOf(answer, language).title, data: { do: 'knowledge.show', id } };
};

const stepButton = ({ repertoire }: Turn, step: NextStep, language: Language): Button | undefined => {
  if ('read' in step) return readButton(step.read, language);
  const same = repertoire.commands.filter(({ do: verb }) => verb === step.do);
  const command = same.find(({ with: meant }) => isAlike(meant, step.with)) ?? same[0];
  return command && { title: command.title[language], data: { do: step.do, ...step.with } };
};

type Meant = Readonly<Record<string, string | number>> | undefined;

const isAlike = (one: Meant, other: Meant): boolean => JSON.stringify(one ?? {}) === JSON.stringify(other ?? {});

/** «Kilde: Nasjonal helse- og sykehusplan 2020–2023, «Helsefellesskap». Noe er også Los sitt eget råd.» */
const sourceOf = ({ t, language }: Voice, sources: readonly Source[]): string => {
  const documents = Map.groupBy(
    sources.filter((source) => 'chapter' in source),
    (source) => source.in,
  );
  const named = [
    ...[...documents].map(([document, chapters]) => {
      const quoted = chapters.map(({ chapter }) => t('knowledge.chapter', { chapter }));
      return `${t(`knowledge.documents.${document}`)}, ${formatList(language, quoted)}`;
    }),
    ...sources.flatMap((source) => (source.in === 'public' ? [source.title] : [])),
  ];
  const isOwn = sources.some((source) => source.in === 'own');
  const from = [
    ...(named.length > 0 ? [t('knowledge.source', { named: named.join('; ') })] : []),
    ...(sources.some((source) => source.in === 'los') ? [t('knowledge.aboutLos')] : []),
  ];
  if (from.length === 0) return t('knowledge.own');
  return [...from, ...(isOwn ? [t('knowledge.alsoOwn')] : [])].join(' ');
};

const linkOf = (source: Source): Link[] =>
  source.in === 'public' ? [{ title: `${source.title} (${new URL(source.link).hostname})`, url: source.link }] : [];
