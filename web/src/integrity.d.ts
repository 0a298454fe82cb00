// integrity.d.ts - the hashes of the files that are fetched; web/build.mjs puts them in

/** Of the module, the packs and the scores by file name, as the `integrity` option of fetch() wants them. */
export declare const integrity: Readonly<Record<string, string>>
/** Of what spelling loads. */
export declare const spellingIntegrity: Readonly<Record<string, string>>
