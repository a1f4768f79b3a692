type Message = {
  readonly name: string
  readonly inviterName: string
  readonly clusterName: string
  readonly note: string
  readonly may: string
  readonly lastDay: string
  readonly address: string
}

/** Who works in a cluster, and how somebody comes in. */
export const people = {
  title: 'Personer i klyngen',
  short: 'Personer',
  intro:
    'Flere kan arbejde på de samme pakker uden at overskrive hinanden. Rollen afgør, hvad den enkelte kan.',
  readOnly: 'Du kan læse, men ikke rette. En ejer kan ændre din rolle.',
  onlyOwners: 'Det er klyngens ejere, der inviterer, ændrer roller og fjerner personer.',
  you: 'dig',
  roles: {
    owner: {
      name: 'Ejer',
      help: 'Kan det hele og bestemmer, hvem der er med.',
      may: 'gøre alt i klyngen og bestemme, hvem der er med',
    },
    editor: {
      name: 'Redaktør',
      help: 'Skriver pakkerne og samler tal ind. Ser ikke navne ved svarene.',
      may: 'skrive klyngens pakker og samle tal ind',
    },
    data: {
      name: 'Dataansvarlig',
      help: 'Samler tal ind og må se navne ved svarene. Retter ikke i teksterne.',
      may: 'samle tal ind og se navne ved svarene, men ikke rette i teksterne',
    },
    reader: {
      name: 'Læser',
      help: 'Kan læse det hele, men ikke rette.',
      may: 'læse det hele, men ikke rette',
    },
  },
  members: {
    change: 'Ret',
    changeFor: (name: string) => ` rollen for ${name}`,
    role: (name: string) => `Rolle for ${name}`,
    saveRole: 'Gem rollen',
    removeTitle: (name: string) => `Fjern ${name}`,
    removeHelp:
      'Så lukkes klyngen for vedkommende. Kontoen og det, der er skrevet, er der stadig, og du kan invitere igen.',
    remove: 'Fjern fra klyngen',
  },
  invitations: {
    title: 'Inviteret, men ikke kommet endnu',
    somebody: 'Uden navn',
    lastDay: (day: string) => `kan bruges til og med ${day}`,
    expired: 'er løbet ud',
    renew: 'Nyt link',
    renewFor: (name: string) => ` til ${name}`,
    revoke: 'Træk tilbage',
    revokeFor: (name: string) => ` invitationen til ${name}`,
  },
  invite: {
    title: 'Invitér en kollega',
    intro: 'Du får et link, som du selv sender. Det gælder for én person i 14 dage.',
    name: 'Navn',
    email: 'E-mail',
    emailHelp: 'Kun til at skrive mailen med. Der bliver ikke sendt noget herfra.',
    role: 'Rolle',
    note: 'Et par ord til kollegaen',
    noteHelp: 'Det kommer med i beskeden og står på siden med invitationen.',
    make: 'Lav et link',
  },
  link: {
    title: (name: string) => (name === '' ? 'Linket er klar' : `Linket til ${name} er klar`),
    once: 'Det vises kun nu, så kopiér det, eller skriv mailen med det samme. Bliver det væk, kan du lave et nyt.',
    replaced: 'Det tidligere link virker ikke længere.',
    onlyHere:
      'Adressen virker kun på denne computer. Den, der driver serveren, skal angive en offentlig adresse (PUBLIC_URL), før andre kan bruge linket.',
    address: 'Link',
    text: 'Besked',
    copyLink: 'Kopiér link',
    copyText: 'Kopiér besked',
    copied: 'Kopieret',
    mail: 'Skriv mail',
  },
  message: {
    subject: (clusterName: string) => `Invitation til ${clusterName}`,
    text: (about: Message) =>
      [
        about.name === '' ? 'Hej' : `Kære ${about.name}`,
        `Du er inviteret til at være med i ${about.clusterName} i Klyngebygger. Du kan ${about.may}.`,
        ...(about.note === '' ? [] : [about.note]),
        `Åbn linket, og tag imod invitationen: ${about.address}`,
        `Linket er kun til dig og kan bruges til og med ${about.lastDay}.`,
        `Venlig hilsen\n${about.inviterName}`,
      ].join('\n\n'),
  },
  handOver: {
    open: 'Overdrag klyngen …',
    intro:
      'En anden bliver ejer og overtager ansvaret. Kollegaen ser din besked på sin forside, indtil den er læst.',
    to: 'Hvem overtager?',
    choose: 'Vælg en person',
    ownRole: 'Din egen rolle bagefter',
    note: 'Besked til den, der overtager',
    noteHelp: 'Fx hvad der er aftalt, og hvad der er det næste.',
    confirm: 'Overdrag klyngen',
    nobody: 'Der er ikke andre i klyngen endnu. Invitér den, der skal overtage, først.',
  },
  leave: {
    open: 'Forlad klyngen …',
    text: 'Så kan du ikke længere åbne klyngens pakker. Det, du har skrevet, bliver i dem.',
    confirm: 'Forlad klyngen',
    lastOwner: 'Du er klyngens eneste ejer. Gør en anden til ejer, før du forlader klyngen.',
  },
  outcome: {
    revoked: (name: string) =>
      name === '' ? 'Invitationen er trukket tilbage.' : `Invitationen til ${name} er trukket tilbage.`,
    changedRole: (name: string, role: string) => `${name} er nu ${role.toLowerCase()}.`,
    removed: (name: string) => `${name} er ikke længere med i klyngen.`,
    handedOver: (name: string) => `${name} er nu ejer og får din besked.`,
    lastOwner: 'Klyngen skal have mindst én ejer, så det er ikke ændret. Gør først en anden til ejer.',
  },
  handover: {
    title: (clusterName: string) => `Du har overtaget ${clusterName}`,
    from: (name: string, day: string) => `Fra ${name}, ${day}`,
    fromNobody: (day: string) => `Skrevet ${day}`,
    noNote: 'Der fulgte ingen besked med.',
    dismiss: 'Jeg har læst det',
  },
  problems: {
    missing: 'Feltet mangler at blive udfyldt.',
    'too-long': 'Det er for langt. Kort det ned til højst 120 tegn.',
    noteTooLong: 'Det er for langt. Kort det ned til højst 500 tegn.',
    cpr: 'Det ligner et CPR-nummer. Det er ikke gemt. Fjern det, og skriv videre.',
    email: 'Skriv hele e-mailadressen, fx navn@klinik.dk.',
    noRole: 'Vælg en rolle.',
    noPerson: 'Vælg, hvem der overtager.',
    taken: 'Der er allerede en konto med den e-mail. Log ind med den, og tag imod invitationen bagefter.',
    summary: (count: number) =>
      count === 1
        ? 'Et felt skal rettes, før det kan sendes'
        : `${count} felter skal rettes, før det kan sendes`,
  },
  join: {
    lead: 'Invitation',
    title: (clusterName: string) => `Vær med i ${clusterName}`,
    invitedBy: (name: string, may: string) => `${name} har inviteret dig. Du kan ${may}.`,
    invited: (may: string) => `Du er inviteret. Du kan ${may}.`,
    lastDay: (day: string) => `Invitationen kan bruges til og med ${day}.`,
    signedInAs: (name: string) => `Du er logget ind som ${name}.`,
    accept: 'Tag imod invitationen',
    notYou: 'Er det ikke dig? Log ud, og åbn linket igen.',
    haveAccount: 'Har du en konto i forvejen?',
    haveAccountText: 'Log ind med den. Så kommer du tilbage til invitationen.',
    newAccount: 'Opret din konto',
    name: 'Dit navn',
    nameHelp: 'Så kollegaerne kan se, hvem der har skrevet hvad.',
    create: 'Opret konto, og vær med',
    member: {
      title: (clusterName: string) => `Du er allerede med i ${clusterName}`,
      text: (role: string) =>
        `Din rolle er ${role.toLowerCase()}. Skal den være en anden, kan en ejer af klyngen ændre den.`,
      action: 'Gå til klyngens pakker',
    },
    dead: {
      unknown: {
        title: 'Linket passer ikke til en invitation',
        text: 'Måske mangler der et stykke af det. Kopiér hele linket fra beskeden, eller bed om et nyt.',
      },
      used: {
        title: 'Invitationen er brugt',
        text: 'Et link gælder for én person. Er det dig, der har brugt det, kan du logge ind. Ellers kan en ejer af klyngen invitere dig igen.',
      },
      revoked: {
        title: 'Invitationen er trukket tilbage',
        text: 'Spørg den, der inviterede dig, hvis du mener, at det er en fejl.',
      },
      expired: {
        title: 'Invitationen er løbet ud',
        text: 'Den kunne bruges i 14 dage. Bed den, der inviterede dig, om et nyt link.',
      },
      limited: {
        title: 'Der er prøvet mange links herfra',
        text: 'Vent et kvarter, og åbn linket igen. Invitationen gælder stadig.',
      },
    },
  },
}
