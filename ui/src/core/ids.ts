// Names for new things. The core rolls no dice, so ids come in with the command that makes the thing.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 10;

/** A new id: ten random characters 0–9, a–z. */
export function newId(): string {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      // 252 is the last multiple of 36 in a byte: above it, some characters would come up more often than others.
      if (byte < 252 && id.length < LENGTH) id += DIGITS.charAt(byte % DIGITS.length);
    }
  }
  return id;
}
