import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import { openPortfolio } from "../portfolio/open-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { portfolioSubject, portfolioView, renderPortfolio, renderPortfolioTwin } from "../report/portfolio-view.ts";
import { writePortfolioWorkbook } from "../workbook/portfolio-workbook.ts";
import { toJson } from "../workspace/write.ts";
import type { ReportPlan } from "./make-report.ts";
import type { Settings } from "./settings.ts";

export type PortfolioPlanInput = {
  /** Folder the report is written to, absolute. */
  folder: string;
  settings: Settings;
  framework: Framework;
  register: InstrumentRegister;
  /** The portfolio at a date. */
  build: (date: string) => Portfolio;
  audience: "internal" | "open";
};

/** The portfolio report with its figures and workbook; the open edition has files of its own. */
export function planPortfolio(input: PortfolioPlanInput): ReportPlan {
  const { folder, settings, framework, register, audience } = input;
  const { theme, templates, archive } = settings;
  const name = audience === "open" ? "portfolio-open" : "portfolio";
  return {
    folder,
    name,
    formats: ["pdf", "html"],
    surroundings: settings.surroundings,
    compose: (date) => {
      const whole = input.build(date);
      const portfolio = audience === "open" ? openPortfolio(whole, framework.scoring) : whole;
      const view = portfolioView({
        language: "nb",
        portfolio,
        framework,
        register,
        brand: theme.brand,
        meta: { version: "1.0", status: "Rapport" },
      });
      const figures = Buffer.from(toJson(portfolio), "utf8");
      return {
        view: JSON.stringify(view) + figures.toString("utf8"),
        render: () => ({
          print: {
            html: renderPortfolio(view, theme, templates),
            title: view.title,
            language: view.language,
            author: theme.brand.legalName,
            subject: portfolioSubject,
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
                      description: `Tallene bak porteføljerapporten ${portfolio.year}`,
                    },
                  ],
          },
          twin: renderPortfolioTwin(view, theme, templates),
        }),
        companions: async () => ({
          [`${name}.json`]: figures,
          [`${name}.xlsx`]: await writePortfolioWorkbook({
            portfolio,
            framework,
            register,
            author: theme.brand.legalName,
          }),
        }),
      };
    },
  };
}
