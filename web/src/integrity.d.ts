// integrity.d.ts - the hashes of the module and the packs; web/integrity.mjs writes them at build

/** By file name, as the `integrity` option of fetch() wants them. */
export declare const integrity: Readonly<Record<string, string>>
