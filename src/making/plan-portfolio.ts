import { openPortfolio } from "../portfolio/open-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { fileName } from "../report/language.ts";
import { filePhrases } from "../report/phrases/files.ts";
import { portfolioView, renderPortfolio, renderPortfolioTwin } from "../report/portfolio-view.ts";
import { translatePortfolio } from "../report/translate-result.ts";
import { writePortfolioWorkbook } from "../workbook/portfolio-workbook.ts";
import type { YearInputs } from "../workspace/load-year.ts";
import { jsonPieces } from "../workspace/write.ts";
import { hashOfPieces } from "./made.ts";
import type { ReportPlan } from "./make-report.ts";
import type { Settings } from "./settings.ts";

export type PortfolioPlanInput = {
  /** Folder the report is written to, absolute. */
  folder: string;
  settings: Settings;
  inputs: Pick<YearInputs, "framework" | "register">;
  /** The portfolio at a date. */
  build: (date: string) => Portfolio;
  audience: "internal" | "open";
};

/** The portfolio report with its figures and workbook; the open edition has files of its own. */
export function planPortfolio(input: PortfolioPlanInput): ReportPlan {
  const { folder, settings, audience } = input;
  const { theme, templates, archive, language } = settings;
  const { framework, register } = settings.texts ?? input.inputs;
  const say = filePhrases[language];
  const name = fileName(audience === "open" ? "portfolio-open" : "portfolio", language);
  return {
    folder,
    name,
    formats: ["pdf", "html"],
    surroundings: settings.surroundings,
    compose: (date) => {
      const whole = input.build(date);
      const made = audience === "open" ? openPortfolio(whole, framework.scoring) : whole;
      const portfolio = settings.texts === null ? made : translatePortfolio(made, input.inputs, settings.texts);
      const view = portfolioView({
        language,
        portfolio,
        framework,
        register,
        brand: theme.brand,
        version: "1.0",
      });
      // Made anew each time, piece by piece: tens of megabytes for a large portfolio.
      const figures = () => jsonPieces(portfolio);
      return {
        view: [JSON.stringify(view), hashOfPieces(figures())],
        render: () => ({
          print: {
            html: renderPortfolio(view, theme, templates),
            title: view.title,
            language: view.language,
            author: theme.brand.legalName,
            subject: say.portfolioSubject,
            archive,
            shape: name,
            attachments:
              archive === "2a"
                ? []
                : [
                    {
                      name: `${name}.json`,
                      mimeType: "application/json",
                      bytes: figures,
                      description: say.portfolioFigures(portfolio.year),
                    },
                  ],
          },
          twin: renderPortfolioTwin(view, theme, templates),
        }),
        companions: async () => ({
          [`${name}.json`]: figures(),
          [`${name}.xlsx`]: [
            await writePortfolioWorkbook({
              portfolio,
              framework,
              register,
              language,
              author: theme.brand.legalName,
            }),
          ],
        }),
      };
    },
  };
}
