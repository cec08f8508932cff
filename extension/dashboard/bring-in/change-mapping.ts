export * from '#shared/sources/change-mapping.ts';
export type { Mapping } from '#shared/sources/source.ts';
