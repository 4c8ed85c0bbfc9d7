import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FagrapportError } from "../../src/error.ts";
import { checkFramework } from "../../src/framework/load.ts";
import type { NamedText } from "../../src/framework/read-files.ts";
import type { Framework, Phase, SourcePoint } from "../../src/framework/schema.ts";
import type { Issue } from "../../src/messages/issue.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";

/** The two files as they are shipped. Tests read them as the programme office would edit them: as text. */
export const frameworkFile = shipped("2008.yaml");
export const registerFile = shipped("instruments.yaml");
export const reportDate = "2026-11-12";

export function shipped(name: string): NamedText {
  const file = `inputs/framework/${name}`;
  return { file, text: readFileSync(join(packageRoot, file), "utf8") };
}

export function shippedFramework(): Framework {
  const { framework } = checkFramework(frameworkFile, registerFile, reportDate);
  if (framework === null) throw new Error("The shipped framework cannot be read");
  return framework;
}

export function phase(framework: Framework, number: number): Phase {
  const found = framework.phases[number - 1];
  if (found === undefined) throw new Error(`No phase ${number}`);
  return found;
}

/** Changes a file in one place. What is replaced must be there, or the test would test nothing. */
export function edit({ file, text }: NamedText, from: string | RegExp, to: string): NamedText {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`Not in ${file}: ${from}`);
  return { file, text: edited };
}

/** Issues of one code, each with the text of the line it points at. */
export function faults(
  code: string,
  framework: NamedText = frameworkFile,
  register: NamedText = registerFile,
  date: string = reportDate,
): (Issue & { at: string })[] {
  const lines = new Map([framework, register].map(({ file, text }) => [file, text.split("\n")]));
  return checkFramework(framework, register, date)
    .issues.filter((issue) => issue.code === code)
    .map((issue) => ({ ...issue, at: lines.get(issue.file ?? "")?.[(issue.line ?? 0) - 1]?.trim() ?? "" }));
}

/** Codes of all errors, sorted. */
export function errorCodes(framework: NamedText = frameworkFile, register: NamedText = registerFile): string[] {
  return checkFramework(framework, register, reportDate)
    .issues.filter(({ severity }) => severity === "error")
    .map(({ code }) => code)
    .sort();
}

/** Every text of the points, depth first. */
export function textsOf(points: readonly SourcePoint[]): string[] {
  return points.flatMap((point) => [point.text, ...textsOf(point.points)]);
}

/** 1 for a list without anything nested in it. */
export function depthOf(points: readonly SourcePoint[]): number {
  return points.length === 0 ? 0 : 1 + Math.max(...points.map((point) => depthOf(point.points)));
}

/** The error that says what the user can mend. */
export async function failure(work: Promise<unknown>): Promise<FagrapportError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof FagrapportError) return error;
  throw new Error(`No FagrapportError: ${error}`);
}
