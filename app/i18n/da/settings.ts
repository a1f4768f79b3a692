export const settings = {
  title: 'Navne og sletning',
  short: 'Navne og sletning',
  intro:
    'Her ændres navne, og her slettes det, klyngen ikke bruger mere. Det, der slettes, kan hentes tilbage i 30 dage.',
  cluster: 'Klyngen',
  clusterName: 'Klyngens navn',
  packages: 'Klyngens pakker',
  packageTitle: (title: string) => `Emne for »${title}«`,
  rename: 'Gem navnet',
  deletePackage: 'Slet pakken',
  deletePackageText:
    'Pakken forsvinder fra klyngen med dataindsamlinger, svar og links. I 30 dage kan en ejer hente den tilbage, som den var. Derefter er den væk.',
  deleteCluster: 'Slet klyngen',
  deleteClusterText:
    'Klyngen forsvinder for alle, med praksis, pakker og svar, og ingen links virker. I 30 dage kan en ejer hente den tilbage fra forsiden. Derefter er den væk.',
  deleted: 'Slettet',
  gone: (day: string) => `Kan hentes tilbage til og med ${day}`,
  restore: 'Hent tilbage',
  deletedClusters: 'Slettede klynger',
  did: {
    'rename-cluster': (name: string) => `Klyngen, der hed »${name}«, har fået nyt navn.`,
    rename: (name: string) => `Pakken, der hed »${name}«, har fået nyt navn.`,
    delete: (name: string) => `»${name}« er slettet. Den står nederst på siden og kan hentes tilbage.`,
    restore: (name: string) => `»${name}« er hentet tilbage.`,
  },
}
