import { type LoadedFramework, loadFramework } from "../framework/load.ts";
import { openWorkspace, packageRoot } from "../workspace/workspace.ts";

export type FrameworkOptions = {
  /** Day for which instruments are judged open or over, `YYYY-MM-DD`. */
  date: string;
  /** A working folder whose own framework is used where it has one; without it, the framework that is shipped. */
  workspace?: string;
};

/**
 * Reads the framework and the register of instruments.
 *
 * @throws FagrapportError of kind "input" that names every fault with file and line
 */
export function readFramework({ date, workspace = packageRoot }: FrameworkOptions): Promise<LoadedFramework> {
  return loadFramework(openWorkspace(workspace), date);
}
