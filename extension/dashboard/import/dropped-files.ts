/** What was dropped on the page. */
export interface Dropped {
  readonly files: readonly File[];
  /** Names of folders, which are not read: a person chooses the files in them. */
  readonly folders: readonly string[];
}

/**
 * The files of a drop, and the folders among them: to the page both look alike until they are read.
 *
 * @param transfer of the event, during the event: afterwards it is empty
 * @example drop.addEventListener('drop', ({ dataTransfer }) => bringIn(droppedFiles(dataTransfer).files));
 */
export function droppedFiles(transfer: DataTransfer): Dropped {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory) folders.push(entry.name);
    else {
      const file = item.getAsFile();
      if (file) files.push(file);
    }
  }
  return { files, folders };
}
