/**
 * Reads a file block by block, the next one while this one is used.
 *
 * @param size bytes a block; the last one is shorter
 * @throws DOMException as the browser's reading does, when the file is gone, forbidden, a folder, or has changed since it was chosen
 */
export async function* readBlocks(file: Blob, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = (at: number): Promise<ArrayBuffer> | undefined =>
    at < file.size ? file.slice(at, at + size).arrayBuffer() : undefined;
  let next = read(0);
  for (let at = 0; next !== undefined; ) {
    const block = new Uint8Array(await next);
    if (block.length !== Math.min(size, file.size - at))
      throw new DOMException('The file has changed.', 'NotReadableError');
    at += block.length;
    next = read(at);
    // An error of the block ahead is told when its turn comes.
    next?.catch(() => {});
    yield block;
  }
}
