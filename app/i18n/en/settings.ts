export const settings = {
  title: 'Names and deletion',
  short: 'Names and deletion',
  intro:
    'Change names here, and delete what the cluster no longer uses. What is deleted can be taken back for 30 days.',
  cluster: 'The cluster',
  clusterName: 'Name of the cluster',
  packages: 'The cluster’s packages',
  packageTitle: (title: string) => `Topic of “${title}”`,
  rename: 'Save the name',
  deletePackage: 'Delete the package',
  deletePackageText:
    'The package disappears from the cluster with its collections, answers and links. For 30 days an owner can take it back as it was. After that it is gone.',
  deleteCluster: 'Delete the cluster',
  deleteClusterText:
    'The cluster disappears for everybody, with practices, packages and answers, and no links work. For 30 days an owner can take it back from the front page. After that it is gone.',
  deleted: 'Deleted',
  gone: (day: string) => `Can be taken back until the end of ${day}`,
  restore: 'Take back',
  deletedClusters: 'Deleted clusters',
  did: {
    'rename-cluster': (name: string) => `The cluster called “${name}” has a new name.`,
    rename: (name: string) => `The package called “${name}” has a new name.`,
    delete: (name: string) =>
      `“${name}” is deleted. It stands at the foot of the page and can be taken back.`,
    restore: (name: string) => `“${name}” is back.`,
  },
}
