import type { Application, Round } from '../../../model/intake.ts';
import type { Network } from '../../../model/network.ts';
import { Copyable, type Html, type Mend, Paragraph } from '../../../reports/pages/html.ts';
import type { PageMeans, PageRequest } from '../../../reports/pages/pages.ts';
import type { Loaded } from '../../../store/documents.ts';
import type { ApplyingSettings } from './kinds.ts';
import { type Fault, type Faults, type PartName, partNames, partOf, roomFor } from './parts.ts';
import type { Standing } from './rules.ts';

/** What a page of an application is made of. */
export interface AtHand {
  readonly means: PageMeans;
  readonly request: PageRequest;
  readonly settings: ApplyingSettings;
  readonly application: Loaded<Application>;
  readonly round: Round;
  readonly network: Network;
  readonly standing: Standing;
  readonly isOpen: boolean;
}

/** The private address, with what it is for. */
export const addressOf = ({ means, request, application: { body } }: AtHand): Html[] => {
  const { t } = request;
  const address = means.address({ kind: 'application', round: body.round, application: body.id });
  return [
    Paragraph(t('applying.address.words')),
    Copyable(
      t,
      t('applying.address.label'),
      request.query.has('sprak') ? `${address}?sprak=${request.language}` : address,
    ),
  ];
};

/** The name of a field, as it stands over it. */
export const fieldLabel = ({ t }: Pick<PageRequest, 't'>, name: string): string => {
  const [first = '', second = '', third = ''] = name.split('.');
  if (first === 'answers') return t(`applying.questions.${second as 'why'}.label`);
  if (first === 'contact') return t(`applying.fields.${second as 'name'}`);
  if (first === 'team')
    return `${t('applying.fields.member', { number: Number(second) + 1 })}, ${t(`applying.fields.${third as 'name'}`).toLowerCase()}`;
  return t(`applying.fields.${first as 'municipality'}.label`);
};

/** What is wrong with a field, kindly and precisely. */
export const faultWords = ({ t }: Pick<PageRequest, 't'>, name: string, fault: Fault, value: string): string => {
  if (fault === 'tooLong') return t('applying.faults.tooLong', { length: value.length, most: roomFor(name) });
  if (fault === 'missing') return t(name === 'municipality' ? 'applying.faults.municipality' : 'applying.faults.name');
  return t(`applying.faults.${fault}`);
};

/** The same in a list, where it does not stand at its field. */
export const mends = (
  request: PageRequest,
  faults: Faults,
  entered: Readonly<Record<string, string>>,
  elsewhere = false,
): Mend[] =>
  Object.entries(faults).map(([name, fault]) => {
    const words = faultWords(request, name, fault, entered[name] ?? '');
    const text = request.t('applying.faults.inField', { field: fieldLabel(request, name), fault: words });
    return { name, text, ...(elsewhere && { page: request.link({ del: partOf(name) }) }) };
  });

export const isPart = (name: string | null): name is PartName => partNames.some((part) => part === name);
