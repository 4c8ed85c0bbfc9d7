/** What the document says of itself, and what it carries. */
export type Statement = {
  title: string;
  /** BCP 47. */
  language: string;
  author: string;
  subject: string;
  /** Program and version that made the report, such as "fagrapport 0.1.0". */
  creator: string;
  /** `YYYY-MM-DD`. The document's dates are noon UTC of that day. */
  date: string;
  /** PDF/A-3a carries attachments, PDF/A-2a none. */
  archive: "3a" | "2a";
  attachments: PackedAttachment[];
};

/** A file to embed. Its bytes are made piece by piece when they are packed: a large portfolio's are not to be held. */
export type Attachment = { name: string; mimeType: string; bytes: () => Iterable<Uint8Array>; description: string };

/** A file as it is embedded. It is packed before it goes to the step's thread, where a copy would weigh ten times as much. */
export type PackedAttachment = Omit<Attachment, "bytes"> & {
  /** Deflated. */
  packed: Uint8Array;
  /** In bytes, before it was packed. */
  size: number;
  /** MD5 of the bytes, one char each. */
  checksum: string;
};
