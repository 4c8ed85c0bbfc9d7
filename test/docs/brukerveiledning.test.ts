import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command, Options } from "../../src/commands/command.ts";
import { diffCommand } from "../../src/commands/diff.ts";
import { doctorCommand } from "../../src/commands/doctor.ts";
import { explainCommand } from "../../src/commands/explain.ts";
import { forgetCommand } from "../../src/commands/forget.ts";
import { formCommand } from "../../src/commands/form.ts";
import { importCommand } from "../../src/commands/import.ts";
import { initCommand } from "../../src/commands/init.ts";
import { lintCommand } from "../../src/commands/lint.ts";
import { notesCommand } from "../../src/commands/notes.ts";
import { packageCommand } from "../../src/commands/package.ts";
import { portfolioCommand } from "../../src/commands/portfolio.ts";
import { reportCommand } from "../../src/commands/report.ts";
import { runCommand } from "../../src/commands/run.ts";
import { scoreCommand } from "../../src/commands/score.ts";
import { statusCommand } from "../../src/commands/status.ts";
import { loadFramework } from "../../src/framework/load.ts";
import type { Framework } from "../../src/framework/schema.ts";
import { cliMessages } from "../../src/messages/cli.ts";
import { diffMessages } from "../../src/messages/diff.ts";
import { doctorMessages } from "../../src/messages/doctor.ts";
import { explainMessages } from "../../src/messages/explain.ts";
import { fileSystemMessages } from "../../src/messages/file-system.ts";
import { forgetMessages } from "../../src/messages/forget.ts";
import { formMessages } from "../../src/messages/form.ts";
import { frameworkMessages, frameworkStopMessages } from "../../src/messages/framework.ts";
import { type CommandName, commandNames, helpTexts } from "../../src/messages/help.ts";
import { lintIssueMessages } from "../../src/messages/lint.ts";
import { makingMessages } from "../../src/messages/making.ts";
import { notesIssueMessages, notesMessages } from "../../src/messages/notes.ts";
import { packageMessages } from "../../src/messages/package.ts";
import { pdfMessages } from "../../src/messages/pdf.ts";
import { registerMessages } from "../../src/messages/register.ts";
import { scoringIssueMessages, scoringMessages } from "../../src/messages/scoring.ts";
import { statusMessages } from "../../src/messages/status.ts";
import { surveyMessages } from "../../src/messages/survey.ts";
import { surveyIssueMessages } from "../../src/messages/survey-issues.ts";
import { templateMessages } from "../../src/messages/templates.ts";
import { watchMessages } from "../../src/messages/watch.ts";
import { workspaceMessages } from "../../src/messages/workspace.ts";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { findingCodes } from "../../src/pdf/conformance/finding.ts";
import { parseMapping } from "../../src/survey/mapping.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";
import { anchorOf } from "./method/markdown.ts";
import { patternOf, sentencesOf } from "./sentences-of.ts";

/* The user guide says only what the program does: its commands, flags, messages, files and examples are the program's own. */

const file = join(packageRoot, "docs", "brukerveiledning.md");
const text = readFileSync(file, "utf8");
const [guide = "", cures = ""] = text.split("\n## Meldinger og råd\n");

let framework: Framework;
beforeAll(async () => {
  ({ framework } = await loadFramework(openWorkspace(packageRoot), "2026-11-12"));
});

describe("the guide's contents and links", () => {
  const heads = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, head = ""]) => head);

  it("lists every chapter, in order", () => {
    const chapters = [...text.matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    expect([...text.matchAll(/^- \[(.+?)\]\(#/gm)].map(([, head]) => head)).toEqual(chapters);
  });

  it("leads only to places that are there", () => {
    const anchors = new Set(heads.map(anchorOf));
    const links = [...text.matchAll(/\]\((.+?)\)/g)].map(([, target = ""]) => target);
    const broken = links.filter((target) =>
      target.startsWith("#") ? !anchors.has(target.slice(1)) : !existsSync(join(dirname(file), target)),
    );
    expect(links.length).toBeGreaterThan(12);
    expect(broken).toEqual([]);
  });
});

const commands: Record<CommandName, Command> = {
  import: importCommand,
  score: scoreCommand,
  report: reportCommand,
  portfolio: portfolioCommand,
  run: runCommand,
  form: formCommand,
  notes: notesCommand,
  init: initCommand,
  status: statusCommand,
  package: packageCommand,
  explain: explainCommand,
  forget: forgetCommand,
  lint: lintCommand,
  diff: diffCommand,
  doctor: doctorCommand,
};

/** The common flags as the help has them; those that are followed by something take a value. */
const commonOptions: Options = Object.fromEntries(
  Object.entries(helpTexts.nb.commonOptions).map(([flag, [value]]) => [
    flag,
    { type: value === "" ? "boolean" : "string" },
  ]),
);

/** Every call of the program in the guide, on a line of its own or in running text. */
const calls = [
  ...new Set(
    [...text.matchAll(/(?:^ {4}|`)(?:npx )?fagrapport ([a-z-][^`\n]*)/gm)].map(([, call = ""]) => call.trim()),
  ),
];

describe("the guide's commands", () => {
  it("are many, and every command but score has its place", () => {
    const told = new Set(calls.map((call) => call.split(" ")[0]));
    expect(calls.length).toBeGreaterThan(35);
    expect(commandNames.filter((name) => !told.has(name))).toEqual([]);
  });

  it.each(calls)("fagrapport %s is a call that the program takes", (call) => {
    const [name = "", ...args] = call.split(/\s+/);
    if (name.startsWith("--")) {
      expect(Object.keys(commonOptions)).toContain(name.slice(2));
      return;
    }
    const command = commandNames.find((one) => one === name);
    expect(command).toBeDefined();
    if (command === undefined) return;
    const options = { ...commonOptions, ...commands[command].options };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [fewest, most] = commands[command].positionals;
    const isWhole = args.length > 0 && values.help !== true;
    if (isWhole) expect(positionals.length).toBeGreaterThanOrEqual(fewest);
    expect(positionals.length).toBeLessThanOrEqual(most);
    if (isWhole && commands[command].options.year !== undefined && fewest < 2 && name !== "init") {
      expect(values.year ?? "").toMatch(/^20\d\d$/);
    }
  });

  it("name only flags that are there", () => {
    const known = new Set(
      [commonOptions, ...Object.values(commands).map(({ options }) => options)].flatMap(Object.keys),
    );
    const named = [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, flag = ""]) => flag);
    expect(named.filter((flag) => !known.has(flag))).toEqual([]);
  });

  it("tell every flag of import", () => {
    const untold = Object.keys(importCommand.options).filter((flag) => !text.includes(`--${flag}`));
    expect(untold).toEqual(["json"]);
  });

  it("name only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

/** The first column of the tables: what the program says. */
const quotations = [...cures.matchAll(/^\| (.+?) \| .+ \|$/gm)]
  .flatMap(([, cell = ""]) => cell.split("<br>"))
  .filter((quotation) => quotation !== "Melding")
  .map((quotation) => quotation.replaceAll("\\<", "<"));

const issueCatalogues: Record<string, object> = {
  survey: surveyIssueMessages.nb,
  notes: notesIssueMessages.nb,
  register: registerMessages.nb,
  framework: frameworkMessages.nb,
  lint: lintIssueMessages.nb,
  scoring: scoringIssueMessages.nb,
};

const issues = Object.entries(issueCatalogues).flatMap(([area, catalogue]) =>
  Object.entries(catalogue).map(([code, sentence]) => ({ area, code, said: sentencesOf(sentence) })),
);
/** Their whole sentence is another message, which has a cure of its own. */
const repeats = ["brand-unusable"];

/** What stops a person, beside the issues: these keys of the other catalogues must have a cure. */
const stops: Record<string, readonly string[]> = {
  cli: sentencesFor(cliMessages.nb, [
    "unknownCommand",
    "unknownFlag",
    "missingValue",
    "unexpectedValue",
    "tooFew",
    "tooMany",
    "missingYear",
    "badYear",
    "badDate",
    "badNumber",
    "badChoice",
    "badLanguage",
    "noFolder",
    "bug",
    "locked",
    "interrupted",
    "unknownCluster",
  ]),
  survey: sentencesFor(surveyMessages.nb, ["badEncoding", "badSize"]),
  forget: sentencesFor(forgetMessages.nb, ["notFound", "severalSurveys", "damagedSurvey"]),
  form: sentencesFor(formMessages.nb, ["withoutOut", "ending", "exists"]),
  making: sentencesFor(makingMessages.nb, ["failed", "badFormat", "badShard", "importFailed"]),
  diff: sentencesFor(diffMessages.nb, ["notThere", "noResults", "badResult"]),
  explain: sentencesFor(explainMessages.nb, ["unknownTarget"]),
  package: sentencesFor(packageMessages.nb, ["refused", "left"]),
  pdf: sentencesFor(pdfMessages.nb, ["noBrowser", "cannotStart", "cannotPrint", "notConforming"]),
  workspace: sentencesFor(workspaceMessages.nb, ["nothingSaid", "noWorkspace", "cannotMake", "faultyNote"]),
  notes: sentencesFor(notesMessages.nb, ["noRegister", "badRegister", "exists"]),
  scoring: sentencesFor(scoringMessages.nb, ["noRegister", "noResponses", "clusterWithoutResponses", "faultyNote"]),
  templates: sentencesFor(templateMessages.nb, ["faulty", "noBrand", "badBrand", "badField"]),
  framework: sentencesFor(frameworkStopMessages.nb, ["unreadable", "noTranslation"]),
  watch: sentencesFor(watchMessages.nb, [
    "needsCluster",
    "needsWatch",
    "notWithShard",
    "badPort",
    "portTaken",
    "waiting",
  ]),
};

function sentencesFor<Sentences extends object>(catalogue: Sentences, keys: readonly (keyof Sentences)[]): string[] {
  // Of each message one form is enough to look for; which one the guide quotes is its own choice.
  return keys.map((key) => sentencesOf(catalogue[key]).join("\n"));
}

describe("the guide's messages with their cures", () => {
  const patterns = quotations.map((quotation) => ({ quotation, pattern: patternOf(quotation) }));
  const isQuoted = (said: readonly string[]) => patterns.some(({ pattern }) => said.some((one) => pattern.test(one)));

  it.each(issues.filter(({ code }) => !repeats.includes(code)))("has a cure for $code of $area", ({ code, said }) => {
    expect(said.length).toBeGreaterThan(0);
    const quoted = patterns.some(
      ({ quotation, pattern }) => isTelling(quotation) && said.some((one) => pattern.test(one)),
    );
    expect([code, said[0], quoted]).toEqual([code, said[0], true]);
  });

  it.each(Object.keys(stops))("has a cure for everything that can stop a person in %s", (area) => {
    const without = (stops[area] ?? []).filter((said) => !isQuoted(said.split("\n")) && !isQuoted([said]));
    expect(without).toEqual([]);
  });

  it.each(Object.entries(fileSystemMessages.nb.fault))("has a cure for the disk's %s", (_, sentence) => {
    expect(isQuoted(sentencesOf(sentence))).toBe(true);
  });

  it("quotes nothing that the program does not say", () => {
    const findings = findingCodes.map((code) =>
      pdfMessages.nb.finding({ code, page: null, words: "", detail: "1 3", severity: "error" }),
    );
    const everything = [
      ...issues.flatMap(({ said }) => said),
      ...findings,
      ...[
        cliMessages.nb,
        diffMessages.nb,
        doctorMessages.nb,
        explainMessages.nb,
        fileSystemMessages.nb,
        forgetMessages.nb,
        formMessages.nb,
        frameworkStopMessages.nb,
        makingMessages.nb,
        notesMessages.nb,
        packageMessages.nb,
        pdfMessages.nb,
        scoringMessages.nb,
        statusMessages.nb,
        surveyMessages.nb,
        templateMessages.nb,
        watchMessages.nb,
        workspaceMessages.nb,
      ].flatMap(sentencesOf),
    ];
    expect(patterns.filter(({ pattern }) => !everything.some((said) => pattern.test(said)))).toEqual([]);
  });

  it("says in every row what to do", () => {
    const rows = [...cures.matchAll(/^\| (?!Melding|---)(.+) \|$/gm)].map(([, row = ""]) => row.split(/ (?<!\\)\| /));
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.filter((cells) => cells.length !== 2 || cells.some((cell) => cell.trim() === ""))).toEqual([]);
  });
});

/** A quotation of almost only blanks would match any message. */
function isTelling(quotation: string): boolean {
  return quotation.replace(/[^\p{L}]/gu, "").length >= 8;
}

describe("the guide's examples and figures", () => {
  const blocksOf = (start: RegExp) =>
    [...guide.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)]
      .map(([block]) => block.replace(/^ {4}/gm, "").trim())
      .find((block) => start.test(block)) ?? "";

  it("has a note without faults, with every field there is", () => {
    const { notes, issues: found } = parseNotes(`${blocksOf(/^---/)}\n`, "note.md", framework);
    expect(found).toEqual([]);
    expect(notes?.versions).toHaveLength(1);
    expect(notes?.plan).toHaveLength(1);
    expect(notes?.quotes).toHaveLength(1);
    expect(notes?.assessedLights).toHaveLength(1);
  });

  it("has a mapping without faults", () => {
    const { mapping, issues: found } = parseMapping(blocksOf(/^columns:/), "kart.yaml");
    expect(found).toEqual([]);
    expect(mapping?.columns).toHaveLength(2);
  });

  it("tells the minimum counts as they are", () => {
    const { company, research, public: publicSector, other, facilitator } = framework.scoring.minimumCounts;
    expect([research, publicSector, other]).toEqual([research, research, research]);
    expect(facilitator).toBe(1);
    expect(text).toContain(`bedrifter ${company}, FoU, offentlige og andre ${research}.`);
  });

  it("tells the exit codes and the six answers as they are", () => {
    const plain = text.replace(/\s+/g, " ");
    expect(plain).toContain(helpTexts.nb.exitCodes);
    const labels = framework.answers.levels.flatMap((level) => level.labels);
    expect(labels.filter((label) => !plain.includes(label))).toEqual([]);
  });

  it("names brands that come along", () => {
    for (const brand of ["nordviken", "programkontor"]) {
      expect(text).toContain(`\`${brand}\``);
      expect(existsSync(join(packageRoot, "templates", "brands", brand))).toBe(true);
    }
  });
});
