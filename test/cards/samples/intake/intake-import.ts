import { importPreview, pasteForm } from '../../../../src/features/intake/import-card.ts';
import { readApplications } from '../../../../src/features/intake/rows.ts';
import { rowsInText } from '../../../../src/reports/files/reading.ts';
import { dataIn, desk, round } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

const text = `Kommune;E-post;Telefon;Farge
Nordvik;kari@nordvik.example;91234567;
Solvik;ikke en adresse;;
Indre Østfold kommune og Marker kommune i samarbeid;ola@nes.example;;
Nordvik;;;`;

export const samples: Samples<'intake/intake-import'> = (language) => {
  const voice = desk(language);
  const read = readApplications(rowsInText(text), { known: [], language });
  return {
    usual: dataIn('intake/intake-import', importPreview(voice, round, { read, source: { text } })),
    form: dataIn('intake/intake-import', pasteForm(voice, round)),
  };
};
