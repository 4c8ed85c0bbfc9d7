import { type CommandName, commandNames, helpTexts } from "./help.ts";
import { inLanguage, type Language } from "./language.ts";
import { wrap } from "./wrap.ts";

/** The whole tool on one screen. */
export function overview(language: Language, width: number): string {
  const help = inLanguage(helpTexts, language);
  const commands = commandNames.map((name): [string, string] => [name, help.byCommand[name].summary]);
  return [
    wrap(help.tagline, width, ""),
    `${help.usage}: fagrapport ${language === "nb" ? "KOMMANDO" : "COMMAND"} [...]`,
    `${help.commands}:\n${table(commands, width)}`,
    `${help.common}:\n${table(optionRows(help.commonOptions), width)}`,
    wrap(`${help.exit}: ${help.exitCodes}`, width, ""),
    help.more,
  ].join("\n\n");
}

/** One command's help. */
export function commandHelp(name: CommandName, language: Language, width: number): string {
  const help = inLanguage(helpTexts, language);
  const command = help.byCommand[name];
  return [
    wrap(`${command.summary}.`, width, ""),
    wrap(`${help.usage}: ${command.usage}`, width, "  "),
    wrap(command.description, width, ""),
    `${help.options}:\n${table(optionRows(command.options), width)}`,
    `${help.common}:\n${table(optionRows(help.commonOptions), width)}`,
    `${help.examples}:\n${command.examples.map((example) => `  ${example}`).join("\n")}`,
  ].join("\n\n");
}

function optionRows(options: Record<string, [string, string]>): [string, string][] {
  return Object.entries(options).map(([flag, [value, does]]) => [`--${flag}${value === "" ? "" : ` ${value}`}`, does]);
}

/** Two columns, the second one wrapped under itself. */
function table(rows: [string, string][], width: number): string {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(
      ([name, does]) =>
        `  ${name}`.padEnd(left) + wrap(does, width - left, "").replaceAll("\n", `\n${" ".repeat(left)}`),
    )
    .join("\n");
}
