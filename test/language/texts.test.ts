import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoTime } from '../../src/demo/advance.ts';
import { type Command, composeCommands } from '../../src/dialog/commands.ts';
import { createUnderstand } from '../../src/dialog/understand.ts';
import { features } from '../../src/features/index.ts';
import { composeTexts, type TextKey, translate } from '../../src/language/texts.ts';
import type { TextTree, Wording } from '../../src/language/wording.ts';
import type { Language } from '../../src/model/identity.ts';
import { commands } from '../support/texts.ts';

const demo = createDemoTime(() => '2026-11-23T08:00:00Z').overrides.features;
const { nb = {}, nn = {}, en = {} } = composeTexts([...features, ...demo]).texts;

/** Every text with its key, e.g. `packages.press.done`. */
const textsOf = (tree: TextTree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

const wordsOfCommand = (language: Language) => (command: Command) =>
  [command.title, command.does].flatMap((text) => (text ? [[`commands.${command.do}`, text[language]]] : [])) as [
    string,
    string,
  ][];

const bokmål = [...textsOf(nb), ...commands.flatMap(wordsOfCommand('nb'))];
const nynorsk = [...textsOf(nn), ...commands.flatMap(wordsOfCommand('nn'))];
const norwegian = [...bokmål, ...nynorsk];
const english = [...textsOf(en), ...commands.flatMap(wordsOfCommand('en'))];
const all = [...norwegian, ...english];

const holding = (texts: readonly [string, string][], pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

const anyOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words.split(' ').join('|')})(?!\\p{L})`, 'iu');

describe('texts', () => {
  test('every feature says all it says in English as well', () => {
    const speakers = [...features, ...demo];
    expect(speakers.filter(({ texts }) => !texts.en).map(({ name }) => name)).toEqual([]);
    const said = new Set(textsOf(en).map(([key]) => key));
    expect(textsOf(nb).flatMap(([key]) => (said.has(key) ? [] : [key]))).toEqual([]);
    expect(speakers.flatMap(({ name, texts }) => wordless(texts.nb, texts.en).map((it) => `${name}: ${it}`))).toEqual(
      [],
    );
  });

  test.each([
    ['nynorsk', nn],
    ['English', en],
  ])('%s fills in what bokmål fills in', (_, other) => {
    const filledIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    const inOther = new Map(textsOf(other));
    const different = textsOf(nb).filter(
      ([key, text]) => String(filledIn(text)) !== String(filledIn(inOther.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  test.each([
    ['markdown, which is shown as it stands', /[*_`[\]]|^[-+#>]\s/m],
    ['straight quotes', /"|(?<!\p{L})'|'(?!\p{L})/u],
    ['three dots for an ellipsis', /\.\.\./],
    ['spaces that are too many', /\x20\x20|^\x20|\x20$/],
    ['a space before a sign', /\s[.,!?:;]/],
  ])('none has %s', (_, pattern) => {
    expect(holding(all, pattern)).toEqual([]);
  });

  test.each([
    ['an «og» that the list it stands in has already', /^og |\bog og\b/],
    ['a day that something is «innen»', /\binn[ea]n (?:i dag|i mor)/],
    [
      '«når» that could be taken for a time',
      /\b(?:hvem|kven|disse|desse) (?:(?:jeg|eg|du|vi) )?(?:ikke |ikkje )?når\b|\bnår (?:jeg|eg|du|vi) ikk|når prosj/i,
    ],
    ['a question that points another way than its scale', /hvor vanskelig|kor vanskeleg/i],
    ['the student’s «praksis»', /\bpraksisen\b|\be(?:gen|igen) praksis/i],
    ['an app to be opened by others than its user', /(?:åpne|opne) appen/],
    ['a loss that is, where it has been', /\ber (?:gått tapt|vorte|blitt borte)/],
    ['an hour written in two ways', /\bkl\. ?\d|\bkl\. ?\{/i],
    ['a checkpoint’s code before its words', /^\{\{checkpoint\}\} \{\{name|^HPH\d \p{Lu}|: HPH\d$/u],
    ['a sentence after a colon with a small letter', /: (?:dette er|dette har)\b/],
    ['a comma between two verbs of one subject', /, og (?:teller|tel)\b/],
    ['a request that is too mild where it matters', /slett (?:gjerne|dem gjerne|dei gjerne)/i],
  ])('none has %s', (_, pattern) => {
    expect(holding(norwegian, pattern)).toEqual([]);
  });

  test('a question is no «den»', () => {
    const ofGuidance = norwegian.filter(([key]) => /^guidance\.|^refusals\.thread/.test(key));
    expect(holding(ofGuidance, /\b(?:tatt|tar|teke|tek) (?:den|han)\b/)).toEqual([]);
  });

  test('codes are valid, not open', () => {
    const ofCodes = norwegian.filter(([key]) => /^network\.code/.test(key));
    expect(holding(ofCodes, /\b(?:åpen|åpne|open|opne)\b/)).toEqual([]);
  });

  describe('what people are told to type', () => {
    const verb = /\b(?:skriv(?:er)?|type)\b/i;
    /** What is typed in one's own chat with Los, wherever one reads of it. */
    const alone =
      /^undelivered\.person\.|^leaders\.unreached\.steps$|^refusals\.(?:personalChatOnly|writtenAmongOthers)$/;
    const told = (text: string): string[] =>
      text
        .split(/(?<=[.!?:]) /)
        .filter((sentence) => verb.test(sentence))
        .flatMap((sentence) => sentence.match(/«[^»]*»|“[^”]*”/g) ?? []);

    test('mentions Los where that is needed to be heard', () => {
      const unheard = all
        .filter(([key]) => !alone.test(key))
        .flatMap(([key, text]) => told(text).map((phrase) => `${key}: ${phrase}`))
        .filter((line) => !/: [«“](?:\{\{mention\}\}|@Los )/.test(line));
      expect(unheard).toEqual([]);
    });

    test('is filled in by whom it is said to', () => {
      expect(translate('nb', 'room')('help.ok')).toBe('Fint. Skriv «@Los hjelp» når du vil videre.');
      expect(translate('en', 'room')('help.ok')).toContain('“@Los help”');
      expect(translate('nn')('help.ok')).toBe('Fint. Skriv «hjelp» når du vil vidare.');
    });

    test('stands on no label of a card, which nobody fills in', () => {
      const labels = all.filter(([key]) => key.startsWith('cards.'));
      expect(holding(labels, /\{\{/)).toEqual([]);
      expect(labels.flatMap(([, text]) => told(text))).toEqual([]);
    });

    test('is understood', () => {
      const understand = createUnderstand(composeCommands([...features, ...demo]));
      const lost = all
        .filter(([key]) => !alone.test(key))
        .flatMap(([, text]) => told(text).map((phrase) => phrase.replace(/^[«“](?:\{\{mention\}\}|@Los )|[»”]$/g, '')))
        .filter((phrase) => understand(phrase).do === 'help.suggest');
      expect(lost).toEqual([]);
    });
  });

  describe('what is counted', () => {
    const alike =
      'mål ferdig gjort rettelsene rettingane av til team tiltak tegn teikn poeng første som i ikke ikkje spørsmål treff er var fra frå uten utan nettverk ting venter ventar kvarter har svar';
    const nouns: Readonly<Record<'nb' | 'nn', Readonly<Record<string, string>>>> = {
      nb: {
        dag: 'dager',
        måling: 'målinger',
        sak: 'saker',
        samtale: 'samtaler',
        oppgave: 'oppgaver',
        kode: 'koder',
        punkt: 'punkter',
        intervju: 'intervjuer',
        område: 'områder',
        påminnelse: 'påminnelser',
        gang: 'ganger',
        frist: 'frister',
        bruker: 'brukere',
        kurve: 'kurver',
        lagt: 'lagt',
        kommune: 'kommuner',
        teamleder: 'teamledere',
        teammedlem: 'teammedlemmer',
        brukerrepresentant: 'brukerrepresentanter',
        leder: 'ledere',
        endring: 'endringer',
        søknad: 'søknader',
        person: 'personer',
        test: 'tester',
        måned: 'måneder',
      },
      nn: {
        dag: 'dagar',
        endring: 'endringar',
        måling: 'målingar',
        sak: 'saker',
        samtale: 'samtalar',
        oppgåve: 'oppgåver',
        kode: 'kodar',
        punkt: 'punkt',
        intervju: 'intervju',
        område: 'område',
        påminning: 'påminningar',
        gong: 'gonger',
        frist: 'fristar',
        brukar: 'brukarar',
        kurve: 'kurver',
        lagd: 'lagde',
        kommune: 'kommunar',
        teamleiar: 'teamleiarar',
        teammedlem: 'teammedlemer',
        brukarrepresentant: 'brukarrepresentantar',
        leiar: 'leiarar',
        søknad: 'søknader',
        person: 'personar',
        test: 'testar',
        månad: 'månader',
      },
    };
    const words = [
      ['nb', nb],
      ['nn', nn],
    ] as const;
    const counting = words.flatMap(([language, tree]) =>
      textsOf(tree)
        .filter(([, text]) => text.includes('{{count}}'))
        .map(([key]) => [language, key.replace(/_(one|other)$/, '')] as const),
    );

    test.each([0, 1, 2])('is said right of %d', (count) => {
      const wrong = counting.flatMap(([language, key]) => {
        const said = translate(language)(key as TextKey, { count });
        const noun = new RegExp(`(?<![\\d–])${count} (?:(?:åpne?|opne?|open|eldste) )?(\\p{Ll}+)`, 'u').exec(said)?.[1];
        if (noun === undefined || alike.split(' ').includes(noun)) return [];
        const { [language]: known } = nouns;
        const right = count === 1 ? Object.keys(known) : Object.values(known);
        return right.includes(noun) ? [] : [`${language} ${key}: ${said}`];
      });
      expect(wrong).toEqual([]);
    });
  });

  test.each([
    [1, /(?<![\d–])1 (?:open |oldest )?(?!(?:is|was|has|awaits|agrees)\b)(?:\p{Ll}+s|people)(?!\p{L})/u],
    [
      2,
      /(?<![\d–])2 (?:open |oldest )?(?:day|case|task|team(?! lead| member)|goal|session|question|person|answer|reminder|area|action|\p{Ll}+(?:ment|ation|ge))(?!\p{L})/u,
    ],
  ])('what is counted is said right of %d in English', (count, wrong) => {
    const counted = textsOf(en).filter(([key, text]) => key.endsWith('_one') && text.includes('{{count}}'));
    const said = counted.map(([key]): [string, string] => [
      key,
      translate('en')(key.replace('_one', '') as TextKey, { count }),
    ]);
    expect(holding(said, wrong)).toEqual([]);
  });

  test('nynorsk is nynorsk', () => {
    const foreign =
      'ikke jeg hva hvem hvor hvordan hvilken hvilket hvilke hvorfor noe noen dere deres fra mer uke uken selv se gjøre gjør være vært ble blitt kommer sier tjenester tjenestene bruker brukeren brukerne oppgave oppgaven oppgaver oppgavene samlingen samlingene pakkene teamene ennå åpen åpne svarer skriver velg hver sammen hjem viktigste en et enig annen annet bare åpnes lagres vises forbedring videre underveis fortsatt gang';
    const withoutUnderway = nynorsk.map(([key, text]): [string, string] => [key, text.replace(/\bi gang\b/gi, '')]);
    expect(holding(withoutUnderway, anyOf(foreign))).toEqual([]);
  });

  test('nynorsk keeps to one of the forms it may choose between', () => {
    const others =
      'nytten slegne slegen samde samd framlegg framlegget oversyn oversynet godtgjersle skritt skilnad skilnaden';
    const withoutLeft = nynorsk.map(([key, text]): [string, string] => [key, text.replace(/\bstår att\b/gi, '')]);
    expect(holding(withoutLeft, anyOf(`${others} att`))).toEqual([]);
  });

  test.each([
    ['«sett» for what is set', /\bikkje sett\b(?! opp)|\bsett (?:som|det)\b|måla de har sett/i],
    ['«alt» for already', /\b(?:har|er) alt (?!som\b)|\b(?:de|du|eg) alt (?!som\b)/],
    ['«held på» for keeps', /held på (?!å )\p{L}/u],
    ['«også» inside a sentence', /[^.!?:] også(?!\p{L})/u],
    ['«svara» in the past', /\bsvara ikkje/],
    ['a participle that does not agree', /slått saman/],
    ['the time’s «ein gong»', /på ein gong/],
    ['another form of «la» and «arbeide»', /\b(?:lat|lèt|jobbe|jobbar)\b/i],
  ])('nynorsk has no %s', (_, pattern) => {
    expect(holding(nynorsk, pattern)).toEqual([]);
  });

  test.each([
    ['«vil nå», which reads as now', /vil (?:brukeren|brukaren) nå(?!\p{L})/u],
    ['numbers or words that just «står»', /(?:Tallene|Skårene|Tala|Skårane|gjennomganger|gjennomgangar) står\b/],
    ['a person as a deed', /oppfølging av (?:sykepleier|sjukepleiar)/],
    ['advice of a «vi» who is not said', /vårt råd|rådet vårt|vi (?:anbefaler|tilrår)/i],
  ])('none says %s', (_, pattern) => {
    expect(holding(norwegian, pattern)).toEqual([]);
  });

  test('bokmål keeps to one of the forms it may choose between', () => {
    expect(holding(bokmål, anyOf('omme skritt godtgjørelse frem herav vedkommende snitt fremdeles utgaver'))).toEqual(
      [],
    );
  });

  test('bokmål is bokmål', () => {
    const foreign =
      'ikkje eg kva kven kvar korleis kvifor noko nokon nokre dykk dykkar frå meir veke veka sjølv sjå gjere gjer vere vore vart vorte kjem seier teneste tenester tenestene brukar brukaren oppgåve oppgåva enno open opne saman heim ein eit eitt annan anna berre forbetring vidare undervegs framleis gong òg';
    expect(holding(bokmål, anyOf(foreign))).toEqual([]);
  });

  test.each([
    ['Norwegian quotation marks', /[«»]/],
    [
      'words of Norwegian',
      anyOf('og ikke ikkje jeg eg deg dere dykk de som til på med skriv teamet brukeren oppgave sak'),
    ],
    ['American spelling', anyOf('color center program programs organization organize behavior fulfill')],
    ['a short form, which is harder to read', /\b(?:don|can|won|isn|aren|doesn|didn|haven|hasn)’t\b/],
  ])('English has no %s', (_, pattern) => {
    expect(holding(english, pattern)).toEqual([]);
  });

  test('each is said somewhere', () => {
    const code = globSync('{src,cards}/**/*.ts', { cwd: join(import.meta.dirname, '../..') })
      .map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
      .join('\n');
    const whole = new Set(code.match(/(?<=['`])[\w.-]+(?=['`])/g));
    const begun = new Set(code.match(/(?<=`)[\w.-]+(?=\$\{)/g));
    expect(
      textsOf(nb)
        .map(([key]) => key.replace(/_(one|other)$/, ''))
        .filter((key) => !isSaid(key, whole, begun)),
    ).toEqual([]);
  });
});

/** The commands of a feature that have no words, or not all, in another language. */
const wordless = ({ commands: words = {} }: Wording, other?: Wording): string[] =>
  Object.entries(words).flatMap(([command, { does }]) => {
    const found = other?.commands?.[command];
    return found && (does === undefined) === (found.does === undefined) ? [] : [command];
  });

/** By its key, or by a key that is put together from its beginning; cards' labels are judged with the cards. */
const isSaid = (key: string, whole: ReadonlySet<string>, begun: ReadonlySet<string>): boolean =>
  key.startsWith('cards.') ||
  whole.has(key) ||
  [...key].some((_, at) => at > key.indexOf('.') && begun.has(key.slice(0, at)));
