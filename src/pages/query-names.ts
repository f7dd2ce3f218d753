/** Every query parameter that some page knows; all others count for nothing. */
export const queryNames = ['before', 'after', 'q', 'section', 'author', 'topic', 'from', 'until', 'changes'] as const;
