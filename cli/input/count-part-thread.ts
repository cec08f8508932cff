import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { countPart, type PartCounts, type PartSetting } from '#shared/imports/count-part.ts';
import { readZone } from '../options/zone.ts';
import { decoderMaker } from './decoder.ts';

/** What the reading thread sends: first how to count, then one stretch of the file after another. */
export type PartOrder =
  | { readonly setting: PartSetting; readonly zone: string | undefined }
  | { readonly part: number; readonly from: number; readonly to: number };

/** What comes back for a stretch: its counts, or that the file must be counted in one go. */
export type PartAnswer = { readonly part: number; readonly counts: PartCounts | undefined };

const { file } = workerData as { file: number };
let setting: PartSetting | undefined;
let buffer = new Uint8Array(0);

parentPort!.on('message', (order: PartOrder) => {
  if ('setting' in order) {
    const { understood } = order.setting;
    const options =
      order.zone === undefined
        ? understood.options
        : { ...understood.options, dayInZone: readZone(order.zone).dayInZone };
    setting = { ...order.setting, understood: { ...understood, options } };
    return;
  }
  parentPort!.postMessage({ part: order.part, counts: counted(order) } satisfies PartAnswer);
});

function counted({ part, from, to }: { part: number; from: number; to: number }): PartCounts | undefined {
  if (buffer.length < to - from) buffer = new Uint8Array(to - from);
  let read = 0;
  while (read < to - from) {
    const more = readSync(file, buffer, read, to - from - read, from + read);
    if (more === 0) return undefined; // the file has become shorter meanwhile
    read += more;
  }
  try {
    return countPart(buffer.subarray(0, read), part === 0, setting!, decoderMaker);
  } catch {
    // Whatever it is, counting in one go finds it again and can say in which row.
    return undefined;
  }
}
