/** What no answer may tell: stacks, paths, names of modules and of their functions. */
export const insides =
  /\n\s+at |node_modules|file:\/\/|\/(?:work|home|usr|app|root|src|dist)\/|\.(?:ts|js|mjs|cjs)\b|node:|TypeError|RangeError|ReferenceError|Cannot read|is not a function|graphql-yoga|pothos/i
