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
  attachments: Attachment[];
};

export type Attachment = { name: string; mimeType: string; bytes: Uint8Array; description: string };
