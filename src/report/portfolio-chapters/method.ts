import { formatDate, formatPercent } from "../format.ts";
import type { PortfolioSource } from "./source.ts";

/** Annex: by which rules the figures were made, from what, and what was left out. */
export type MethodAnnex = {
  sections: { id: string; title: string; paragraphs: string[] }[];
  facts: { name: string; value: string }[];
  hashes: { name: string; value: string }[];
};

export function methodAnnex(source: PortfolioSource): MethodAnnex {
  const { portfolio } = source;
  return {
    sections: [
      { id: "metode-regler", title: "Slik er tallene regnet ut", paragraphs: rules(source) },
      { id: "metode-utelatt", title: "Hva som er holdt tilbake", paragraphs: withheld(source) },
      { id: "metode-merknader", title: "Hva merknadene betyr", paragraphs: remarks(source) },
    ],
    facts: [
      { name: "Rapportens dato", value: formatDate(portfolio.date) },
      { name: "Utgave", value: portfolio.audience === "open" ? "Åpen" : "Intern" },
      { name: "Klynger med svar", value: `${portfolio.totals.clusters} av ${portfolio.totals.registered}` },
      { name: "Svar", value: String(portfolio.totals.responses.count) },
      { name: "Rammeverk", value: `versjon ${portfolio.framework.version}` },
      { name: "Virkemiddelregister", value: `versjon ${portfolio.register.version}` },
    ],
    hashes: [
      { name: "Rammeverk", value: portfolio.framework.sha256 },
      { name: "Virkemiddelregister", value: portfolio.register.sha256 },
    ],
  };
}

function rules({ framework, portfolio }: PortfolioSource): string[] {
  const { scoring } = framework;
  const weighting =
    scoring.weighting === "respondents"
      ? "Hvert svar teller likt."
      : "Hver gruppe som har svart, teller likt, og svarene i gruppen deler vekten mellom seg.";
  return [
    `Et grønt svar gir ${pointsWord(scoring.points.green)}, et gult ${pointsWord(scoring.points.yellow)} og et rødt ${pointsWord(scoring.points.red)}. Skåren på et punkt er gjennomsnittet av svarene; «ikke besvart» teller ikke. ${weighting} Gjennomsnittene regnes som eksakte brøker, og lysene settes før noe rundes av: grønt fra og med ${scoring.greenFrom}, rødt under ${scoring.redBelow}, gult imellom.`,
    `En fase eller dimensjon har gjennomsnittet av punktene som har en skår. Er det skår på mindre enn ${scoring.coverageFrom} av punktene, får den ikke lys. Klyngen står i den laveste fasen som ikke er grønn; en fase uten grunnlag er ikke grønn.`,
    "Andelen røde på et punkt regnes av klyngene som har et lys der. Bare regnede lys teller. Lys som konsulenten har vurdert, er talt opp for seg og endrer ingen tall.",
    "Et tiltak er etterspurt hos en klynge når det svarer på et gult eller rødt punkt i klyngens fase eller fasene før. Et virkemiddel er etterspurt når det kan støtte minst ett slikt tiltak.",
    `«Fasene klyngene har nådd» er fasene opp til den siste som minst en tredel av klyngene med lys står i eller er forbi, her fase\u00a0${portfolio.reachedPhase}.`,
    `Median og kvartiler regnes med lineær interpolasjon mellom de ordnede skårene og vises fra ${scoring.benchmarkFrom} klynger.`,
  ];
}

function pointsWord(fraction: string): string {
  const [over = 0, under = 1] = fraction.split("/").map(Number);
  const value = over / under;
  return value === 1 ? "ett poeng" : value === 0.5 ? "et halvt" : value === 0 ? "null" : fraction;
}

function withheld({ portfolio, framework }: PortfolioSource): string[] {
  const { minimumCounts } = framework.scoring;
  const paragraphs = [
    `Rapporten inneholder ingen tall for enkelte svargrupper i en klynge; de står i klyngens egen fagrapport og bare når gruppen er stor nok (bedrifter fra ${minimumCounts.company} svar, FoU og utdanning fra ${minimumCounts.research}, det offentlige fra ${minimumCounts.public}). Ingen sum her kan brukes til å regne seg fram til en gruppe som er holdt tilbake. Kommentarer og enkeltsvar er ikke med.`,
  ];
  if (portfolio.audience === "open") {
    paragraphs.push(
      "I denne åpne utgaven har klyngene koder etter plasseringen. Program, sektor, region, nøyaktige antall svar og vurderte lys er utelatt, og skårene er avrundet til hele prosent. Den som har en klynges egen fagrapport, kan likevel kjenne den igjen på skårene.",
    );
  }
  return paragraphs;
}

function remarks({ framework }: PortfolioSource): string[] {
  const { scoring } = framework;
  const few = Math.max(...Object.values(scoring.minimumCounts));
  const [over = 1, under = 4] = scoring.mixChangeFrom.split("/").map(Number);
  return [
    `Få svar: færre enn ${few} svar i alt. Ett svar fra en annen fase: hadde ett svar på ett punkt vært ett trinn bedre eller dårligere, ville klyngen stått i en annen fase. Svargruppene har endret seg: en gruppes andel av svarene er minst ${formatPercent(over / under)} av alle svar høyere eller lavere enn året før. Ujevn profil: en senere fase er grønn mens en tidligere ikke er det.`,
    "Fjorårets svar er regnet om med årets regler. Retningen på en endring oppgis bare når skåren har flyttet seg mer enn ett svar; et mindre skift som snur lyset, er merket som «ett svar».",
  ];
}
