// Stands in for the package of this name, which throws outside React's server build.
export {}
