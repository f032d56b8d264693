"""The occupation database: readers of the releases, the build, and the store."""
