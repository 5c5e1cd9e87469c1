import { strFromU8, unzipSync } from 'fflate';

/** Opens a zip: its names, and each file as bytes or as JSON. */
export const unpack = (zip: Uint8Array) => {
  const files = unzipSync(zip);
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`no ${name} in the zip, but ${Object.keys(files).join(', ')}`);
    return found;
  };
  return {
    names: Object.keys(files),
    bytes,
    json: <T = Record<string, unknown>>(name: string): T => JSON.parse(strFromU8(bytes(name))) as T,
  };
};
