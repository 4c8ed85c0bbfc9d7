import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterResult } from "../scoring/result.ts";
import type { Workspace } from "./workspace.ts";
import { toJson, writeWhole } from "./write.ts";

/** Writes a cluster's result.json unless the very same one lies there. */
export async function writeResult(
  result: ClusterResult,
  workspace: Workspace,
  force: boolean,
): Promise<{ isWritten: boolean; sha256: string }> {
  const path = resultPath(result, workspace);
  const text = toJson(result);
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (!force && (await readFile(path, "utf8").catch(() => null)) === text) return { isWritten: false, sha256 };
  await writeWhole(path, text);
  return { isWritten: true, sha256 };
}

/** Where a cluster's result lies. */
export function resultPath(result: ClusterResult, workspace: Workspace): string {
  return join(workspace.clusterOutput(result.year, result.cluster.id), "result.json");
}
