import type { Issue } from "../../messages/issue.ts";

/** What a file as a whole can be refused for. The place in it may be named; the file's name is added by who opened it. */
export type FileFault = Omit<Issue, "file" | "severity">;

/** Thrown while a file is read, when nothing more can be read of it. It becomes one issue of the file, never a crash. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly fault: FileFault;

  constructor(fault: FileFault, options: { cause?: unknown } = {}) {
    super(fault.code, options);
    this.fault = fault;
  }
}
