import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/workspace/workspace.ts";

const cli = join(packageRoot, "dist", "cli.js");
const rounds = 15;

/** `fagrapport --help` against bare node, in turn, so that both meet the same noise. Medians in milliseconds. */
export async function run() {
  const bare = [];
  const help = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(timed(["-e", "0"]));
    help.push(timed([cli, "--help"]));
  }
  const [node, ours] = [median(bare), median(help)];
  process.stdout.write(
    `node ${node.toFixed(0)} ms, fagrapport --help ${ours.toFixed(0)} ms: ${(ours - node).toFixed(0)} ms over bare node\n`,
  );
}

function timed(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
