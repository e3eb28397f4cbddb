/** The components that field notes may use; each has its file in src/components/mdx/. */
export const allowedComponents: readonly string[] = ['Redacted', 'Stamp'];
