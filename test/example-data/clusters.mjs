/*
 * The invented clusters and what their respondents think. Scores are what the mean of a phase comes to, 0 to 1, phase 1
 * to 5; null is a phase that nearly nobody answers. `asked` is who answered: [facilitator, company, research, public, other].
 *
 * What each is there to show is in its comment; the reports of both years are made from these figures.
 */

/** Who was invited is in the same order as who answered. */
const invitedColumns = [
  "invited_facilitator",
  "invited_company",
  "invited_research",
  "invited_public",
  "invited_other",
];
const nic = "Norwegian Innovation Clusters";

export const clusters = [
  {
    // The largest: all five phases green in 2026, so the report is that of a completed cluster.
    id: "havbris-offshore",
    name: "Havbris Offshore",
    aliases: ["Havbris"],
    programme: nic,
    level: "NCE",
    sector: "Havnæringer",
    region: "Vestlandet",
    facilitator: "Solveig Havnes",
    members: 112,
    invited: [1, 38, 10, 9, 4],
    tool: "nettskjema",
    spread: 0.2,
    tilt: { kompetanse: 0.02, fou: 0.03, marked: -0.03 },
    years: {
      2025: { asked: [1, 20, 6, 5, 1], scores: [0.93, 0.86, 0.8, 0.74, 0.55] },
      2026: { asked: [1, 24, 7, 6, 2], scores: [0.95, 0.9, 0.86, 0.81, 0.75] },
    },
    items: { 2026: { "F5.S4": 0.7, "F5.T3": 0.72 } },
  },
  {
    // Up from phase 4 to 5.
    id: "fjordmaal-sjoemat",
    name: "Fjordmål Sjømat",
    aliases: ["Fjordmål"],
    programme: nic,
    level: "NCE",
    sector: "Havnæringer",
    region: "Vestlandet",
    facilitator: "Jon Eirik Vågen",
    members: 87,
    invited: [1, 30, 8, 6, 2],
    tool: "nettskjema",
    spread: 0.22,
    tilt: { kompetanse: 0.03, fou: -0.04, marked: 0.02 },
    years: {
      2025: { asked: [1, 15, 4, 4, 1], scores: [0.9, 0.82, 0.75, 0.56, 0.34] },
      2026: { asked: [1, 17, 5, 4, 1], scores: [0.92, 0.87, 0.79, 0.72, 0.47] },
    },
    items: { 2025: { "F3.S2": 0.62, "F5.T3": 0.2 }, 2026: { "F3.S2": 0.74, "F5.T3": 0.28, "F5.S5": 0.3 } },
  },
  {
    // In phase 4 both years, steady progress; the public side has two answers, too few for figures of its own.
    id: "polarsensor",
    name: "Polarsensor",
    aliases: ["Polar Sensor", "PS"],
    programme: nic,
    level: "Arena Pro",
    sector: "Elektronikk og IKT",
    region: "Nord-Norge",
    facilitator: "Mikkel Aslaksen",
    members: 46,
    invited: [1, 18, 8, 4, 0],
    tool: "forms",
    spread: 0.2,
    tilt: { kompetanse: 0.02, fou: 0.09, marked: -0.09 },
    years: {
      2025: { asked: [1, 9, 4, 2, 0], scores: [0.9, 0.78, 0.71, 0.44, 0.25] },
      2026: { asked: [1, 9, 5, 2, 0], scores: [0.91, 0.81, 0.74, 0.55, 0.31] },
    },
  },
  {
    // Up from phase 3 to 4 by a hair: phase 3 is fragile.
    id: "kystmekanikk",
    name: "Kystmekanikk",
    aliases: ["Kystmekanikk-klyngen"],
    programme: nic,
    level: "Arena Pro",
    sector: "Havnæringer",
    region: "Vestlandet",
    facilitator: "Torbjørn Sletta",
    members: 38,
    invited: [1, 14, 5, 4, 0],
    tool: "limesurvey",
    spread: 0.26,
    tilt: { kompetanse: -0.02, fou: -0.05, marked: 0.07 },
    years: {
      2025: { asked: [1, 7, 2, 2, 0], scores: [0.86, 0.73, 0.58, 0.33, 0.15] },
      2026: { asked: [1, 8, 3, 2, 0], scores: [0.88, 0.78, 0.685, 0.41, 0.19] },
    },
  },
  {
    // Up from phase 2 to 3, with strong research and weak markets.
    id: "silisium-soer",
    name: "Silisium Sør",
    aliases: ["Silisium Sør-klyngen", "SiS"],
    programme: nic,
    level: "Arena Pro",
    sector: "Prosess og materialer",
    region: "Sørlandet",
    facilitator: "Anne Grete Lid",
    members: 51,
    invited: [1, 20, 7, 5, 1],
    tool: "nettskjema",
    spread: 0.24,
    tilt: { kompetanse: 0.03, fou: 0.14, marked: -0.13 },
    years: {
      2025: { asked: [1, 8, 3, 3, 0], scores: [0.8, 0.58, 0.4, 0.21, 0.1] },
      2026: { asked: [1, 11, 4, 3, 0], scores: [0.86, 0.73, 0.51, 0.27, 0.13] },
    },
  },
  {
    // Born global: phase 4 is green while phase 3 is yellow.
    id: "lysverk-energi",
    name: "Lysverk Energi",
    aliases: ["Lysverk"],
    programme: nic,
    level: "Arena Pro",
    sector: "Energi",
    region: "Vestlandet",
    facilitator: "Hanne Breivold",
    members: 33,
    invited: [1, 12, 4, 3, 0],
    tool: "forms",
    spread: 0.2,
    tilt: { kompetanse: -0.04, fou: -0.04, marked: 0.09 },
    years: {
      2025: { asked: [1, 6, 2, 2, 0], scores: [0.82, 0.72, 0.47, 0.61, 0.28] },
      2026: { asked: [1, 7, 2, 2, 0], scores: [0.85, 0.75, 0.52, 0.72, 0.34] },
    },
  },
  {
    // Stands still, and its respondents disagree.
    id: "malmfjell-prosess",
    name: "Malmfjell Prosess",
    aliases: ["Malmfjell"],
    programme: nic,
    level: "Arena Pro",
    sector: "Prosess og materialer",
    region: "Nord-Norge",
    facilitator: "Per Ole Nystad",
    members: 27,
    invited: [1, 11, 4, 3, 0],
    tool: "limesurvey",
    spread: 0.36,
    tilt: { kompetanse: 0, fou: 0.04, marked: -0.04 },
    years: {
      2025: { asked: [1, 6, 2, 1, 0], scores: [0.84, 0.74, 0.46, 0.28, 0.16] },
      2026: { asked: [1, 5, 2, 1, 0], scores: [0.84, 0.75, 0.45, 0.28, 0.15] },
    },
  },
  {
    // The one to look at first: up from 1 to 2, no joint strategy, and a facilitator who sees more than the others do.
    id: "nordskog-trenaering",
    name: "Nordskog Trenæring",
    aliases: ["Nordskog", "Nordskog Tre"],
    programme: nic,
    level: "Arena",
    sector: "Prosess og materialer",
    region: "Innlandet",
    facilitator: "Ragnhild Østby",
    members: 42,
    invited: [1, 14, 5, 5, 0],
    tool: "nettskjema",
    spread: 0.26,
    tilt: { kompetanse: 0.1, fou: -0.08, marked: -0.04 },
    years: {
      2025: { asked: [1, 6, 2, 2, 0], scores: [0.61, 0.34, 0.26, 0.1, null] },
      2026: { asked: [1, 8, 3, 3, 0], scores: [0.83, 0.46, 0.38, 0.16, null] },
    },
    items: {
      2025: { "F1.T4": 0.82, "F1.T3": 0.7, "F1.S6": 0.32, "F2.S2": 0.22, "F2.S3": 0.18, "F2.T2": 0.2, "F2.S5": 0.25 },
      2026: {
        "F1.T4": 0.97,
        "F1.T3": 0.9,
        "F1.S1": 0.8,
        "F1.S3": 0.87,
        "F1.S5": 0.42,
        "F1.S6": 0.6,
        "F2.T3": 0.79,
        "F2.S1": 0.75,
        "F2.S2": 0.5,
        "F2.S3": 0.25,
        "F2.T2": 0.27,
        "F2.S5": 0.29,
        "F2.S4": 0.38,
      },
    },
    unclear: { "F2.S4": 0.75, "F3.S3": 0.5 },
    facilitatorSees: { "F2.S2": 0.6, "F2.T1": 0.6, "F3.T1": 0.5, "F2.T2": 0, "F2.T4": 0 },
  },
  {
    // Up from 1 to 2.
    id: "kvartsen-materialer",
    name: "Kvartsen Materialer",
    aliases: ["Kvartsen"],
    programme: nic,
    level: "Arena",
    sector: "Prosess og materialer",
    region: "Trøndelag",
    facilitator: "Eli Stokkan",
    members: 24,
    invited: [1, 10, 4, 2, 0],
    tool: "forms",
    spread: 0.24,
    tilt: { kompetanse: 0.05, fou: 0.06, marked: -0.1 },
    years: {
      2025: { asked: [1, 5, 2, 1, 0], scores: [0.58, 0.36, 0.21, 0.1, null] },
      2026: { asked: [1, 6, 2, 1, 0], scores: [0.74, 0.51, 0.29, 0.13, 0.07] },
    },
  },
  {
    // Hidden strengths: the facilitator thinks less of the cluster than its firms do.
    id: "vidde-reiseliv",
    name: "Vidde Reiseliv",
    aliases: ["Vidde", "Reiselivsklyngen Vidde"],
    programme: nic,
    level: "Arena Pro",
    sector: "Reiseliv",
    region: "Innlandet",
    facilitator: "Siv Hallingrud",
    members: 64,
    invited: [1, 28, 3, 8, 2],
    tool: "limesurvey",
    spread: 0.26,
    tilt: { kompetanse: 0.02, fou: -0.14, marked: 0.1 },
    years: {
      2025: { asked: [1, 11, 1, 4, 1], scores: [0.79, 0.55, 0.35, 0.2, 0.14] },
      2026: { asked: [1, 13, 2, 5, 1], scores: [0.8, 0.57, 0.37, 0.22, 0.15] },
    },
    facilitatorSees: { "F2.S1": -0.8, "F2.S2": -0.8, "F2.T3": -0.9, "F2.T5": -0.8, "F1.T3": -0.6, "F2.T1": 0.6 },
  },
  {
    // Who answers has changed: firms were 38 % of the answers in 2025 and are 75 % in 2026. Phase 1 is barely green.
    id: "lerke-helseteknologi",
    name: "Lerke Helseteknologi",
    aliases: ["Lerke", "Lerke Helse"],
    programme: nic,
    level: "Arena",
    sector: "Helse",
    region: "Trøndelag",
    facilitator: "Ida Marie Rosvik",
    members: 29,
    invited: [1, 9, 5, 3, 0],
    tool: "nettskjema",
    spread: 0.3,
    tilt: { kompetanse: 0.05, fou: 0.1, marked: -0.12 },
    years: {
      2025: { asked: [1, 3, 3, 1, 0], scores: [0.73, 0.5, 0.36, 0.24, 0.18] },
      2026: { asked: [1, 6, 1, 0, 0], scores: [0.69, 0.41, 0.34, 0.22, 0.15] },
    },
  },
  {
    // In phase 1 both years, on the way up.
    id: "storoey-havbruk",
    name: "Storøy Havbruk",
    aliases: ["Storøy"],
    programme: nic,
    level: "Arena",
    sector: "Havnæringer",
    region: "Nord-Norge",
    facilitator: "Kåre Lorentsen",
    members: 21,
    invited: [1, 10, 3, 4, 0],
    tool: "forms",
    spread: 0.24,
    tilt: { kompetanse: 0.04, fou: 0.02, marked: -0.04 },
    years: {
      2025: { asked: [1, 5, 2, 1, 0], scores: [0.4, 0.24, 0.13, null, null] },
      2026: { asked: [1, 6, 2, 2, 0], scores: [0.53, 0.31, 0.19, 0.09, null] },
    },
  },
  {
    // Down from 2 to 1.
    id: "dalstroka-mat",
    name: "Dalstroka Mat",
    aliases: ["Dalstroka"],
    programme: nic,
    level: "Arena",
    sector: "Mat",
    region: "Innlandet",
    facilitator: "Gro Anita Dalen",
    members: 31,
    invited: [1, 9, 2, 2, 0],
    tool: "limesurvey",
    spread: 0.3,
    tilt: { kompetanse: -0.03, fou: -0.06, marked: 0.08 },
    years: {
      2025: { asked: [1, 5, 1, 1, 0], scores: [0.71, 0.45, 0.3, 0.14, null] },
      2026: { asked: [1, 4, 1, 0, 0], scores: [0.54, 0.38, 0.27, 0.13, null] },
    },
  },
  {
    // New in 2026, two answers that stop after phase 1: no basis for a light in phase 2. Nobody wrote down who was invited.
    id: "boelgekraft-vest",
    name: "Bølgekraft Vest",
    aliases: ["Bølgekraft"],
    programme: "",
    level: "",
    sector: "Energi",
    region: "Vestlandet",
    facilitator: "",
    members: 12,
    invited: ["", "", "", "", ""],
    tool: "nettskjema",
    spread: 0.12,
    tilt: {},
    years: { 2026: { asked: [1, 1, 0, 0, 0], scores: [0.85, null, null, null, null] } },
  },
];

/** `inputs/clusters.csv`: quoted only where needed, in the order of the ids. */
export function registerCsv() {
  const header = ["id", "name", "aliases", "programme", "level", "sector", "region", "facilitator", "members"];
  const rows = clusters
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((cluster) => [
      ...header.map((column) => (column === "aliases" ? cluster.aliases.join("|") : cluster[column])),
      ...cluster.invited,
    ]);
  return `${[[...header, ...invitedColumns], ...rows].map((row) => row.join(",")).join("\n")}\n`;
}
