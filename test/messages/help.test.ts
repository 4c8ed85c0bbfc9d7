import { describe, expect, it } from "vitest";
import type { Command } from "../../src/commands/command.ts";
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
import { type CommandName, commandNames, helpTexts } from "../../src/messages/help.ts";
import { commandHelp, overview } from "../../src/messages/help-text.ts";

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

describe.each(["nb", "en"] as const)("help in %s", (language) => {
  it.each(commandNames)("describes every option of %s, and no other", (name) => {
    const described = Object.entries(helpTexts[language].byCommand[name].options);
    expect(described.map(([flag]) => flag).sort()).toEqual(Object.keys(commands[name].options).sort());
  });

  it.each(commandNames)("says what follows an option of %s exactly where something does", (name) => {
    for (const [flag, [value]] of Object.entries(helpTexts[language].byCommand[name].options)) {
      expect([flag, value !== ""]).toEqual([flag, commands[name].options[flag]?.type === "string"]);
    }
  });

  it("keeps within the terminal's width", () => {
    for (const text of [overview(language, 80), ...commandNames.map((name) => commandHelp(name, language, 80))]) {
      const prose = text.split("\n").filter((line) => !line.includes("fagrapport "));
      expect(prose.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("names every command on one screen", () => {
    const text = overview(language, 100);
    for (const name of commandNames) expect(text).toContain(`\n  ${name} `);
    expect(text.split("\n").length).toBeLessThan(40);
  });
});
