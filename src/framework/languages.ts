/** The languages that framework and register are translated to. In a file of its own: `--help` asks, and nothing else. */
export const translationLanguages = ["nn", "en"] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** The languages that framework, register and reports exist in. Bokmål is the source's language and the default. */
export const frameworkLanguages = ["nb", ...translationLanguages] as const;
export type FrameworkLanguage = (typeof frameworkLanguages)[number];
