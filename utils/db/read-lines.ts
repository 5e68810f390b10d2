/** How far the reading of a file has come. `bytes` counts the file as it lies on the disk, gzipped or not. */
export interface Reading {
  lines: number;
  bytes: number;
  total: number;
}

/** Undoes gzip where the file begins with its two bytes; tells how many bytes were taken from the file. */
async function openText(
  file: Blob,
  onBytes: (bytes: number) => void,
): Promise<ReadableStream<string>> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes =
    a === 0x1f && b === 0x8b ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  return bytes.pipeThrough(new TextDecoderStream());
}

/** The lines of a text file, gzipped or not; the whole text is never in memory. `onRead` hears of each piece. */
export async function* readLines(
  file: Blob,
  onRead: (reading: Reading) => void = () => {},
): AsyncGenerator<string> {
  const reading: Reading = { lines: 0, bytes: 0, total: file.size };
  const reader = (
    await openText(file, (bytes) => {
      reading.bytes += bytes;
    })
  ).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() as string;
    yield* lines;
    reading.lines += lines.length;
    onRead({ ...reading });
  }
  if (rest.trim()) yield rest;
}
