/** What editors draw into an empty draft as elements among the words; the others use pseudo-elements or put it beside. */
export const PLACEHOLDERS = ".cm-placeholder, .public-DraftEditorPlaceholder-root, [data-slate-placeholder]";
