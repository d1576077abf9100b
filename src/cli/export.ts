import type { ExportFlags } from './flags.js';
export async function exportDocuments(_files: readonly string[], _flags: ExportFlags): Promise<void> {}
