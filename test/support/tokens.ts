import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is different from a token that Teams would show. */
export interface Forged {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: object;
  /** Another key than the one that is published. */
  readonly key?: 'strange';
  /** Signs with the published key's own text as a shared secret, as a careless check would accept. */
  readonly symmetric?: boolean;
}

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Now, in seconds, as tokens count time. */
export const now = (): number => Math.floor(Date.now() / 1000);

/** What Entra, or Azure on behalf of a managed identity, answers who asks for a token for Teams. */
export const granted = () => ({
  access_token: 'a-token-for-teams',
  expires_on: String(now() + 86_400),
  resource: 'https://api.botframework.com',
  token_type: 'Bearer',
});

export const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What Azure answers who asks for its keys: at `/keys` the keys, elsewhere where those are. */
export const published = (path: string, base: string): object => {
  const jwk = {
    ...ours.publicKey.export({ format: 'jwk' }),
    kid: 'ours',
    use: 'sig',
    endorsements: ['msteams', 'directline'],
  };
  return path === '/keys' ? { keys: [jwk] } : { issuer: 'https://api.botframework.com', jwks_uri: `${base}/keys` };
};

/** Publishes a key as Azure does, and signs tokens with it. */
export const startKeys = async (appId: string) => {
  const server = createServer(({ url = '' }, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(published(url, `http://127.0.0.1:${port}`)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const token = (serviceUrl: string, { claims, key, header, symmetric }: Forged = {}): string => {
    const head = encode({ alg: 'RS256', kid: 'ours', typ: 'JWT', ...header });
    const usual = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl };
    const signed = `${head}.${encode({ ...usual, nbf: now() - 60, exp: now() + 600, ...claims })}`;
    const pem = ours.publicKey.export({ format: 'pem', type: 'spki' });
    const { privateKey } = key === 'strange' ? strange : ours;
    const signature = symmetric
      ? createHmac('sha256', pem).update(signed).digest('base64url')
      : createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url');
    return `${signed}.${signature}`;
  };

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    token,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
