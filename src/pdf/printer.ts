/** A report to print: one self-contained HTML document, and what the PDF says of itself. */
export type PrintJob = {
  /** Complete HTML; the page number of heading `#id` goes into `<span data-page-of="id">`. */
  html: string;
  title: string;
  /** BCP 47, such as "nb". */
  language: string;
  author: string;
  subject: string;
  /** Date of the document; the PDF's own dates are this day at noon UTC. */
  date: string;
  /** Embedded files, in PDF/A-3 only. */
  attachments: { name: string; mimeType: string; bytes: Uint8Array; description: string }[];
  archive: "3a" | "2a";
  /** Reports of the same shape share page numbers to guess from, such as "fagrapport". */
  shape: string;
};

export type PrintedReport = {
  bytes: Uint8Array;
  pageCount: number;
  /** Page (from 1) of each heading that the contents name. */
  pages: Record<string, number>;
  /** The HTML with right page numbers filled in, for the twin on the screen. */
  secondPrint: boolean;
};

/** Prints reports, several at a time. Holds a browser: close it. */
export type Printer = {
  print(job: PrintJob): Promise<PrintedReport>;
  close(): Promise<void>;
};
