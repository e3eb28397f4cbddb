const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/** The characters that the site's faces hold; others come from the reader's system. `npm run fonts` cuts the faces to them. */
export const FONT_CHARACTERS = `${ascii}\u00a0“”‘’–…×·÷½±§¶•°£€←→↑↓éèêëáàâäãåçñíìîïóòôöøõúùûüýæœßÉÈÀÁÂÄÅÇÑÖØÜÆŒ`;
