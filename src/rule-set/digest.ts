import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalize } from 'json-canonicalize';

/** SHA-256 over the canonical JSON (RFC 8785) of plain data, in hexadecimal: the same for the same content in any key order. */
export function digest(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(data))));
}
