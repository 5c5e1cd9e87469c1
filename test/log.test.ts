import { DatabaseSync } from 'node:sqlite';
import { ErrorResponse } from '@azure/cosmos';
import { describeError } from '../src/log.ts';

const caught = (work: () => void): unknown => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what is logged of an error', () => {
  test('is what Cosmos DB answered, and nothing it said', () => {
    const error = Object.assign(new ErrorResponse('Request rate is large: Kari'), { code: 429 });
    expect(describeError(error)).toEqual({ error: 'Error', at: expect.any(Array), code: 429 });
  });

  test('is what SQLite answered, with the number that tells a full disk from the rest', () => {
    const database = new DatabaseSync(':memory:');
    const error = caught(() => database.exec("INSERT INTO missing VALUES ('Kari')"));
    database.close();
    expect(describeError(error)).toMatchObject({ code: 'ERR_SQLITE_ERROR', errcode: 1 });
    expect(JSON.stringify(describeError(error))).not.toMatch(/Kari|missing/);
  });

  test('is what Teams answered, also where another error was made of it', () => {
    const refused = Object.assign(new Error('Kari has blocked the bot'), { statusCode: 403, code: { not: 'a code' } });
    const described = describeError(new Error('The turn failed', { cause: refused }));
    expect(described).toMatchObject({ cause: { statusCode: 403 } });
    expect(JSON.stringify(described)).not.toMatch(/Kari|not/);
  });
});
