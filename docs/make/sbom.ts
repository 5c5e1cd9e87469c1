import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, root, type Shipped, shipped } from './shipped.ts';

const purl = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An expression such as `MIT OR ISC` stands in another place than the name of one licence. */
const licences = (licence: string): readonly object[] =>
  licence.includes(' ') ? [{ expression: licence.replace(/^\((.*)\)$/, '$1') }] : [{ license: { id: licence } }];

const hashOf = (integrity: string): object => {
  const [algorithm = '', hash = ''] = integrity.split(/-(.*)/);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') };
};

const component = (one: Shipped): object => ({
  'bom-ref': one.ref,
  type: 'library',
  name: one.name,
  version: one.version,
  scope: one.optional ? 'optional' : 'required',
  purl: purl(one),
  licenses: licences(one.licence),
  hashes: [hashOf(one.integrity)],
});

/** The bill of materials in CycloneDX, out of the lock file: `npm sbom` leaves out what is a peer of something (npm/cli#7909). */
export const sbom = (): object => {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ref = `${name}@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': ref,
        type: 'application',
        name,
        version,
        description,
        purl: purl({ name, version }),
        licenses: licences(license),
      },
    },
    components: shipped().map(component),
    dependencies: [{ ref, dependsOn: asked() }, ...shipped().map((one) => ({ ref: one.ref, dependsOn: one.needs }))],
  };
};

if (import.meta.main) console.log(JSON.stringify(sbom(), null, 2));
