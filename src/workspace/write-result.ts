import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterResult } from "../scoring/result.ts";
import type { Workspace } from "./workspace.ts";
import { toJson, writeWhole } from "./write.ts";

/** Writes a cluster's result.json unless the very same one lies there. Gives whether it was written. */
export async function writeResult(result: ClusterResult, workspace: Workspace, force: boolean): Promise<boolean> {
  const path = resultPath(result, workspace);
  const text = toJson(result);
  if (!force && (await readFile(path, "utf8").catch(() => null)) === text) return false;
  await writeWhole(path, text);
  return true;
}

/** Where a cluster's result lies. */
export function resultPath(result: ClusterResult, workspace: Workspace): string {
  return join(workspace.clusterOutput(result.year, result.cluster.id), "result.json");
}
