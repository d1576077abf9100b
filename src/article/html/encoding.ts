import { decode as normalizeDecode, encodings } from '../../normalize/index.js';

/** Decoded bytes and the name of the encoding they were in (the names of the Encoding Standard). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** So far into a page its `meta` elements are looked for. */
const headLength = 4096;

/**
 * Decodes a page: by its byte order mark, else by the encoding the server or the caller names, else by what the page
 * says in `<meta charset>`, `<meta http-equiv>` or `<?xml encoding?>`, else UTF-8 if the bytes are UTF-8, else the
 * encoding that makes the words Vietnamese. Never fails: bytes that are wrong become U+FFFD, and an encoding without
 * a name is passed over.
 *
 * @param contentType the HTTP header `Content-Type`, or a bare name such as `windows-1258` or `tcvn3`
 */
export function decodePage(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = markOf(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const old = encodings.find((name) => name === contentType?.trim().toLowerCase());
  if (old !== undefined) return normalizeDecode(bytes, old);
  const named = knownName(contentType === undefined ? undefined : charsetIn(contentType));
  if (named !== undefined) return decode(bytes, named);
  const declared = knownName(declaredIn(bytes));
  if (declared !== undefined) return decode(bytes, declared);
  return isUtf8(bytes) ? decode(bytes, 'utf-8') : normalizeDecode(bytes, 'auto');
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function charsetIn(contentType: string): string {
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType)?.[1] ?? contentType.trim();
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));
  return (
    /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1]
  );
}

/** The name under which the platform knows an encoding; UTF-16 in a page that was read byte by byte is UTF-8. */
function knownName(label: string | undefined): string | undefined {
  if (label === undefined || label === '') return undefined;
  try {
    // `x-user-defined` is what pages in fonts of their own declare (.VnTime, VNI-Times).
    const { encoding } = new TextDecoder(label === 'x-user-defined' ? 'windows-1252' : label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
