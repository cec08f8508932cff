/**
 * Where a desk's agents write to customers. What is written for colleagues alone is no reply: a survey never goes there.
 */
export interface ReplyPlace {
  /** Editors of replies, or what holds one (a frame, a box around it), most likely first. Those not shown may be among them. */
  readonly editors: (document: Document) => Iterable<Element>;
  /** Who will read what an editor now holds, where one editor serves both; undefined when the page does not say. */
  readonly audience?: (document: Document, editor: Element | undefined) => 'customer' | 'colleagues' | undefined;
  /** A field that a rich editor is about to take the place of: what is written into it now may be lost or read as HTML. */
  readonly isUnfinished?: (editor: Element) => boolean;
  /** Where replies are written when it is not on the ticket's own page: path and query after the site. */
  readonly pathOf?: (id: string) => string;
}

/** Whether replies are written on another page than this one. */
export function isReplyElsewhere(document: Document, place: ReplyPlace | undefined): boolean {
  return place?.pathOf !== undefined && [...place.editors(document)].length === 0;
}
