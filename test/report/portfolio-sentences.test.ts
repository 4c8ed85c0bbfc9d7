import { describe, expect, it } from "vitest";
import type { Portfolio, Remark } from "../../src/portfolio/portfolio.ts";
import { overruledSentence } from "../../src/report/portfolio-sentences/assessed.ts";
import {
  comparisonFinding,
  distributionFinding,
  gapsFinding,
  instrumentsFinding,
  itemTableFinding,
  measuresFinding,
  phaseTableFinding,
  profilesFinding,
  reliabilityFinding,
  responsesFinding,
  slopeFinding,
} from "../../src/report/portfolio-sentences/captions.ts";
import { demandPhrases } from "../../src/report/portfolio-sentences/demand-phrases.ts";
import { comparedNote, findings, leadSentences } from "../../src/report/portfolio-sentences/summary.ts";
import { clusterCount, firstOf, phaseRange } from "../../src/report/portfolio-sentences/words.ts";
import { voiceOf } from "../../src/report/voice.ts";
import { cluster, framework, green, none, openOf, placedIn, portfolioOf, red, yellow } from "./portfolio-case.ts";

const nb = voiceOf("nb", framework.answers);

/** Text as it reads, with plain spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const lead = (portfolio: Portfolio) => leadSentences(nb, portfolio, (id) => `Er ${id} på plass?`).map(plain);
const found = (portfolio: Portfolio) => findings(nb, portfolio).map(({ label, text }) => `${label}: ${plain(text)}`);

describe("the lead", () => {
  it.each([
    ["nobody", [], "Ingen klynger har svart."],
    ["one cluster", [2], "Klyngen står i fase 2."],
    ["two in one phase", [2, 2], "Begge klyngene står i fase 2."],
    ["all in one phase", [3, 3, 3], "Alle de tre klyngene står i fase 3."],
    ["most in one phase", [2, 2, 2, 1, 5], "Tre av fem klynger står i fase 2."],
    ["most in two phases side by side", [1, 2, 2, 3, 3, 5], "Fire av seks klynger står i fase 2 eller 3."],
    ["more than twelve", Array.from({ length: 14 }, () => 2), "Alle de 14 klyngene står i fase 2."],
  ])("says where %s stand", (_, phases, sentence) => {
    const portfolio = portfolioOf(phases.map((phase, at) => cluster(`Klynge${at}`, phase)));
    expect(lead(portfolio)[0]).toBe(sentence);
  });

  it.each([
    [
      "up and down",
      [
        [2, 1],
        [2, 1],
        [1, 2],
      ],
      "To har gått opp minst én fase siden 2025, og én har gått ned.",
    ],
    [
      "up alone",
      [
        [2, 1],
        [2, 2],
      ],
      "Én har gått opp minst én fase siden 2025, og ingen ned.",
    ],
    [
      "down alone",
      [
        [1, 2],
        [2, 2],
      ],
      "Ingen har gått opp en fase siden 2025, og én har gått ned.",
    ],
    [
      "nobody",
      [
        [2, 2],
        [1, 1],
      ],
      "Ingen har skiftet fase siden 2025.",
    ],
    [
      "some of those who answered then",
      [
        [2, 1],
        [1, 2],
        [3, null],
      ],
      "Av de to som også svarte i 2025, har én gått opp minst én fase og én ned.",
    ],
    [
      "the one who answered then",
      [
        [2, 1],
        [1, null],
        [3, null],
      ],
      "Én svarte også i 2025: den har gått opp.",
    ],
  ])("says who moved: %s", (_, moves, sentence) => {
    const portfolio = portfolioOf(
      moves.map(([phase, before], at) => cluster(`Klynge${at}`, phase ?? 1, before ?? null)),
    );
    expect(lead(portfolio)[1]).toBe(sentence);
  });

  it("says nothing of movement without last year", () => {
    expect(lead(portfolioOf([cluster("A", 2), cluster("B", 2)])).join(" ")).not.toContain("2025");
  });

  it("says how far anyone has come", () => {
    expect(lead(portfolioOf([cluster("A", 2), cluster("B", 3)]))).toContain("Ingen er kommet lenger enn fase 3.");
    const completed = { id: "c", phases: [green, green, green, green, green] as const };
    expect(lead(portfolioOf([cluster("A", 2), completed]))).toContain("Én har alle faser grønne.");
    expect(lead(portfolioOf([cluster("A", 2), cluster("B", 5)])).join(" ")).not.toContain("lenger");
  });

  it("quotes the most common gap, and ends as the quotation does", () => {
    const portfolio = portfolioOf([
      { ...cluster("A", 2), items: { "F2.S1": red } },
      { ...cluster("B", 2), items: { "F2.S1": red } },
    ]);
    expect(lead(portfolio).at(-1)).toBe("Oftest rødt er F2.S1, «Er F2.S1 på plass?»");
    expect(leadSentences(nb, portfolio, () => "Etablert arenaer").at(-1)).toBe(
      "Oftest rødt er F2.S1, «Etablert arenaer».",
    );
  });
});

describe("the year's findings", () => {
  it("names those who moved, with equal steps together", () => {
    expect(
      found(portfolioOf([cluster("Fjord", 4, 3), cluster("Skog", 2, 1), cluster("Vidde", 2, 1), cluster("Dal", 1, 2)])),
    ).toEqual(["Opp: Fjord (3 til 4), Skog og Vidde (1 til 2).", "Ned: Dal (2 til 1)."]);
  });

  it("says what else changed where a cluster fell", () => {
    const recipe = { ...cluster("Dal", 1, 2), mixChanges: [{ group: "company" as const, from: 0.375, to: 0.75 }] };
    expect(found(portfolioOf([recipe, cluster("Skog", 2)]))[0]).toBe(
      "Ned: Dal (2 til 1). Bedriftenes andel av svarene gikk fra 38 til 75 %.",
    );
    expect(found(openOf(portfolioOf([recipe, cluster("Skog", 2)])))[0]).toBe(
      "Ned: K02 (2 til 1). Svargruppene til K02 har endret seg.",
    );
  });

  it("tells of uneven profiles by name, and counts them from three up", () => {
    const uneven = (name: string) => ({
      id: name.toLowerCase(),
      name,
      phases: [green, yellow, red, green, red] as const,
    });
    expect(found(portfolioOf([uneven("Lys")]))).toEqual([
      "Ujevn profil: Lys er grønn i fase 4, men gul i fase 2 («born global»).",
    ]);
    expect(found(portfolioOf(["A", "B", "C"].map(uneven)))).toEqual([
      "Ujevn profil: Tre klynger er grønne i en senere fase enn den de står i («born global»): A, B og C.",
    ]);
  });

  it("tells which results to read with care, and what is missing", () => {
    const thin = { id: "tynn", name: "Tynn", phases: [none, none, none, none, none] as const, byGroup: { company: 2 } };
    const few = { ...cluster("Liten", 2), byGroup: { company: 4 } };
    const portfolio = portfolioOf([thin, few], {
      absent: ["stille"],
      failures: [{ kind: "file", file: "a.csv", reason: "Uleselig." }],
    });
    expect(found(portfolio)).toEqual([
      "Forbehold: Tynn (2 svar) får ikke lys i fasen den står i. Få svar: Liten (4 svar).",
      "Ikke med: Én klynge i registeret har ikke svart: Klynge stille. Én fil kunne ikke brukes.",
    ]);
    expect(found(openOf(portfolio)).join(" ")).not.toMatch(/Tynn|Liten|stille|a\.csv|\d svar/);
  });

  it("names every cluster with a reservation once, under the gravest of its remarks", () => {
    const scenarios = [{ change: "limits-higher" as const, phase: 1 as const, completed: false }];
    const remarks: Record<string, Remark[]> = {
      Vek: [{ kind: "fragile-placement", phase: 3, completed: false }, { kind: "mix-changed" }],
      Var: [{ kind: "sensitive-placement", scenarios }, { kind: "mix-changed" }],
      Ny: [{ kind: "mix-changed" }],
      Ujevn: [{ kind: "uneven-profile", green: 4 }],
    };
    const names = Object.keys(remarks);
    const portfolio = portfolioOf(names.map((name) => cluster(name, 2)));
    const rows = portfolio.rows.map((row) => ({ ...row, remarks: remarks[row.cluster.name] ?? [] }));
    expect(found({ ...portfolio, rows }).at(-1)).toBe(
      "Forbehold: Ett svar fra en annen fase: Vek (fase 3). Andre grenser eller annen vekting ville gitt en annen fase: Var. Svargruppene har endret seg: Ny.",
    );
  });

  it("keeps a long list of names within its lines, and never counts one alone", () => {
    const many = Array.from({ length: 40 }, (_, at) => cluster(`Klyngenavn${at}`, 2, 1));
    const text = findings(nb, portfolioOf(many))[0]?.text ?? "";
    expect(text.length).toBeLessThan(260);
    expect(text).toMatch(/ og \d+ til\.$/);
    expect(text).not.toContain(" og 1 til.");
  });

  it("has nothing to say of a quiet year", () => {
    expect(found(portfolioOf([cluster("A", 2, 2)]))).toEqual([]);
  });
});

describe("captions", () => {
  const two = portfolioOf([cluster("Fjord", 3, 2), cluster("Skog", 2, 1), cluster("Dal", 2, 2)]);

  it.each([
    ["moved", two, "Tyngdepunktet ligger i fase 2, som i 2025"],
    [
      "from one to another",
      portfolioOf([cluster("A", 3, 1), cluster("B", 3, 1)]),
      "Tyngdepunktet har flyttet seg fra fase 1 til fase 3",
    ],
    [
      "without last year",
      portfolioOf([cluster("A", 3), cluster("B", 3), cluster("C", 1)]),
      "Flest klynger, to av tre, står i fase 3",
    ],
    [
      "two phases with as many",
      portfolioOf([1, 1, 4, 4, 2].map((phase, at) => cluster(`K${at}`, phase))),
      "Flest klynger står i fase 1 og fase 4: to i hver",
    ],
    [
      "all apart",
      portfolioOf([cluster("A", 1), cluster("B", 4)]),
      "Klyngene står i hver sin fase, fra fase 1 til fase 4",
    ],
    ["one cluster", portfolioOf([cluster("A", 3)]), "Klyngen står i fase 3"],
    ["nobody", portfolioOf([]), "Ingen klynger har svart"],
  ])("of the distribution: %s", (_, portfolio, caption) => {
    expect(plain(distributionFinding(nb, portfolio))).toBe(caption);
  });

  it("of the phase table name the threshold, or that all stand apart", () => {
    expect(plain(phaseTableFinding(nb, two))).toBe(
      "Fase 2 er terskelen: to klynger står der, og ingen av dem er over 50 %",
    );
    expect(plain(phaseTableFinding(nb, portfolioOf([cluster("A", 1), cluster("B", 4)])))).toBe(
      "Klyngene står i hver sin fase, fra fase 1 til fase 4",
    );
  });

  it("of the profiles name the exceptions while they are few", () => {
    const falling = [1, 2, 3, 4].map((phase) => cluster(`K${phase}`, phase));
    const rising = { id: "lys", name: "Lys", phases: [green, yellow, red, green, red] as const };
    expect(profilesFinding(nb, portfolioOf(falling))).toBe("Alle profilene faller fra venstre mot høyre");
    expect(profilesFinding(nb, portfolioOf([...falling, rising]))).toBe(
      "Profilene faller fra venstre mot høyre; Lys er unntaket",
    );
    expect(profilesFinding(nb, portfolioOf([rising, { ...rising, id: "mer" }]))).toContain("To av to profiler stiger");
    expect(profilesFinding(nb, portfolioOf([{ id: "tom", phases: [none, none, none, none, none] }]))).toContain(
      "For få",
    );
  });

  it("of the items name the most often green and red", () => {
    const portfolio = portfolioOf([{ ...cluster("A", 2), items: { "F2.S1": red, "F2.S2": green } }, cluster("B", 2)]);
    expect(plain(itemTableFinding(nb, portfolio, 2))).toBe(
      "Fase 2: F2.S2 er oftest grønt (1 av 2), F2.S1 oftest rødt (1 av 2)",
    );
    expect(plain(itemTableFinding(nb, portfolioOf([cluster("B", 2)]), 2))).toBe("Fase 2: alle lys er gule");
    expect(plain(itemTableFinding(nb, portfolioOf([cluster("B", 2)]), 1))).toBe(
      "Fase 1: 13 punkter er oftest grønne (1 av 1), og ingen punkter er røde",
    );
    expect(plain(itemTableFinding(nb, portfolioOf([cluster("B", 2)]), 3))).toBe(
      "Fase 3: seks punkter er oftest røde (1 av 1), og ingen punkter er grønne",
    );
  });

  it("of the items name all that are most often green or red, or say how many", () => {
    const items = { "F2.S1": red, "F2.S2": red };
    const portfolio = portfolioOf([
      { ...cluster("A", 2), items },
      { ...cluster("B", 2), items: { "F2.S1": green, "F2.S2": green, "F2.S3": green, "F2.S4": green } },
    ]);
    expect(plain(itemTableFinding(nb, portfolio, 2))).toBe(
      "Fase 2: fire punkter er oftest grønne (1 av 2), F2.S1 og F2.S2 oftest røde (1 av 2)",
    );
    expect(plain(itemTableFinding(voiceOf("nn", framework.answers), portfolio, 2))).toBe(
      "Fase 2: fire punkt er oftast grøne (1 av 2), F2.S1 og F2.S2 oftast raude (1 av 2)",
    );
    expect(plain(itemTableFinding(voiceOf("en", framework.answers), portfolio, 2))).toBe(
      "Phase 2: four items are most often green (1 of 2), F2.S1 and F2.S2 most often red (1 of 2)",
    );
  });

  it("of the phase table name no threshold where several phases have as many", () => {
    const portfolio = portfolioOf([1, 1, 4, 4, 2].map((phase, at) => cluster(`K${at}`, phase)));
    expect(plain(phaseTableFinding(nb, portfolio))).toBe("Flest klynger står i fase 1 og fase 4: to i hver");
    expect(plain(phaseTableFinding(voiceOf("en", framework.answers), portfolio))).toBe(
      "Phase 1 and phase 4 have the most clusters: two each",
    );
  });

  it("begin with a word for a small number of measures that are left out", () => {
    expect([8, 1].map((left) => demandPhrases.nb.measuresLeft(left, 3).split(" ").slice(0, 3).join(" "))).toEqual([
      "Åtte tiltak til",
      "Ett tiltak til",
    ]);
    expect(demandPhrases.nn.measuresLeft(1, 1)).toMatch(/^Eitt tiltak til er tilrådd til éi klynge\./);
    expect(demandPhrases.en.measuresLeft(1, 1)).toMatch(/^One more measure is recommended to one cluster\./);
  });

  it("of gaps, and the lead, name none alone that others equal", () => {
    const portfolio = portfolioOf([{ ...cluster("A", 1), items: { "F1.S1": red, "F1.T1": red } }]);
    expect(gapsFinding(nb, portfolio)).toBe("To punkter mangler oftest: rødt hos én av én klynge");
    expect(lead(portfolio).join(" ")).toContain("Oftest rødt, sammen med ett annet, er F1.S1, «");
  });

  it("of gaps and demand name the first, or that there is none", () => {
    const portfolio = portfolioOf([{ ...cluster("A", 1), items: { "F1.S1": red } }]);
    expect(gapsFinding(nb, portfolio)).toBe("F1.S1 mangler oftest: rødt hos én av én klynge");
    expect(measuresFinding(nb, portfolio)).toBe("Tre tiltak er anbefalt til flest: én av én klynge");
    expect(instrumentsFinding(nb, portfolio)).toBe("To virkemidler kan støtte tiltak hos flest: én av én klynge");
    const demand = { ...portfolio.demand, instruments: portfolio.demand.instruments.slice(0, 1) };
    expect(instrumentsFinding(nb, { ...portfolio, demand })).toBe(
      "Virkemiddel eksport kan støtte tiltak hos flest: én av én klynge",
    );
    const done = portfolioOf([{ id: "a", phases: [green, green, green, green, green] }]);
    expect(gapsFinding(nb, done)).toBe("Ingen punkter er røde i fasene klyngene har nådd");
    expect(measuresFinding(nb, done)).toBe("Ingen tiltak er anbefalt");
    expect(instrumentsFinding(nb, done)).toBe("Ingen virkemidler er etterspurt");
  });

  it("of movement count both ways", () => {
    expect(slopeFinding(nb, portfolioOf([cluster("A", 2, 1), cluster("B", 1, 2), cluster("C", 3, 3)]))).toBe(
      "Én har gått opp en fase eller mer, én har gått ned og én står i samme fase",
    );
    expect(slopeFinding(nb, portfolioOf([cluster("A", 2)]))).toBe("Ingen klynger kan sammenlignes med året før");
  });

  it("of a comparison name the widest distance", () => {
    const group = (level: string, answers: number) =>
      Array.from({ length: 5 }, (_, at) => ({
        id: `${level.toLowerCase()}-${at}`,
        phases: [[answers, 0, 6 - answers], red, red, red, red] as const,
        level,
      }));
    const both = portfolioOf([...group("Arena", 2), ...group("NCE", 5)]).comparisons[0];
    expect(both === undefined ? null : plain(comparisonFinding(nb, both))).toBe(
      "Forskjellen er størst i fase 1: NCE 83 %, Arena 33 %",
    );
    const one = portfolioOf(
      [...group("Arena", 2), cluster("Enslig", 2)].map((recipe, at) => ({ level: "NCE", ...recipe, id: `k${at}` })),
    );
    expect(one.comparisons[0] === undefined ? null : comparisonFinding(nb, one.comparisons[0])).toBe(
      "Bare Arena har nok klynger til å vises (5)",
    );
  });

  it("of the material count responses and reservations", () => {
    const portfolio = portfolioOf([{ ...cluster("A", 2), byGroup: { company: 3, public: 1 } }]);
    expect(plain(responsesFinding(nb, portfolio))).toBe("Bedriftene står for 75 % av de 4 svarene");
    expect(reliabilityFinding(nb, portfolio)).toBe("Det ene resultatet bør leses med forbehold");
    const few = ["A", "B", "C"].map((name, at) => ({ ...cluster(name, 2), byGroup: { company: at === 0 ? 3 : 30 } }));
    expect(reliabilityFinding(nb, portfolioOf(few))).toBe("Ett av tre resultater bør leses med forbehold");
    expect(reliabilityFinding(nb, portfolioOf([cluster("A", 2)]))).toBe("Ingen resultater har forbehold");
    expect(responsesFinding(nb, portfolioOf([]))).toBe("Ingen har svart");
  });

  it("of two years say which clusters they cover", () => {
    expect(comparedNote(nb, two)).toBe("De samme 3 klyngene begge år. 2025 er regnet om med årets regler.");
    expect(comparedNote(nb, portfolioOf([cluster("A", 2, 1), cluster("B", 2)]))).toContain(
      "1 av 2 klynger svarte også i 2025",
    );
    expect(comparedNote(nb, portfolioOf([cluster("A", 2)]))).toBe("");
  });
});

describe("small words", () => {
  it("count and list", () => {
    expect([1, 2, 12, 13].map((count) => clusterCount(nb, count))).toEqual([
      "én klynge",
      "to klynger",
      "tolv klynger",
      "13 klynger",
    ]);
    expect(firstOf(nb, ["a", "b", "c"], 3)).toBe("a, b og c");
    expect(firstOf(nb, ["a", "b", "c", "d"], 3)).toBe("a, b og 2 til");
    expect([phaseRange(nb, 1, 1), phaseRange(nb, 1, 2), phaseRange(nb, 1, 4)].map(plain)).toEqual([
      "fase 1",
      "fase 1 og 2",
      "fase 1 til 4",
    ]);
    expect(placedIn(3)).toHaveLength(5);
  });
});

describe("the clusters by the consultants' lights", () => {
  const rows = (assessed: Record<string, "green" | "yellow" | "red">) =>
    portfolioOf([{ ...cluster("Alfa", 2), assessed }, cluster("Beta", 3)]).rows;
  const said = (language: "nb" | "nn" | "en", of: Portfolio["rows"]) =>
    plain(overruledSentence({ language }, of) ?? "");

  it("are said to stand where they do, with the number of lights that are overruled", () => {
    const overruled = rows({ "F2.S1": "red", "F1.S1": "yellow" });
    expect(said("nb", overruled)).toBe(
      "Konsulentene har satt to lys annerledes enn svarene gir, i én klynge. Med de vurderte lysene er plasseringene de samme.",
    );
    expect(said("nn", overruled)).toBe(
      "Konsulentane har sett to lys annleis enn svara gir, i ei klynge. Med dei vurderte lysa er plasseringane dei same.",
    );
    expect(said("en", overruled)).toBe(
      "The consultants have set two lights differently from what the answers indicate, in one cluster. With the assessed lights, the placements are the same.",
    );
  });

  it("are counted in each phase both ways where one would stand elsewhere", () => {
    const moved = rows({ "F1.S1": "red" }).map((row) =>
      row.cluster.name === "Alfa" ? { ...row, assessedPlacement: { ...row.placement, phase: 1 as const } } : row,
    );
    expect(said("nb", moved)).toContain(
      "en annen for Alfa (fase 1). Klynger i fase 1 til 5 ville da vært 1, 0, 1, 0 og 0, mot 0, 1, 1, 0 og 0 etter svarene.",
    );
    expect(said("en", moved)).toContain(
      "would then have been 1, 0, 1, 0 and 0, against 0, 1, 1, 0 and 0 by the answers.",
    );
  });

  it("are not mentioned where the consultants agree with the answers, nor in an open portfolio", () => {
    expect(said("nb", rows({ "F1.S1": "green" }))).toBe("");
    expect(said("nb", openOf(portfolioOf([{ ...cluster("Alfa", 2), assessed: { "F2.S1": "red" } }])).rows)).toBe("");
  });
});
