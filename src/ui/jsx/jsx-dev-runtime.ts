/** The same for tools that compile for development; they pass places in the source too, which nobody needs. */
export { Fragment, jsx as jsxDEV, type JSX } from './jsx-runtime.ts';
