const BYTES = 10;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * The only form in which a post or person leaves the machine: the first 10 bytes of
 * HMAC-SHA256(workspace secret, key), base64url. Who lacks the secret cannot try keys against it.
 */
export async function makeHasher(secret: string): Promise<(key: string) => Promise<string>> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  return async (key) => {
    const signature = await crypto.subtle.sign('HMAC', material, encoder.encode(key));
    return toBase64Url(new Uint8Array(signature).subarray(0, BYTES));
  };
}
