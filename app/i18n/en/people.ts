import type { people as danish } from '#app/i18n/da/people.ts'

export const people: typeof danish = {
  title: 'People in the cluster',
  short: 'People',
  intro:
    'Several people can work on the same packages without overwriting each other. The role decides what each can do.',
  readOnly: 'You can read this, but not change it. An owner can change your role.',
  onlyOwners: 'Inviting, changing roles and removing people is for an owner of the cluster.',
  you: 'you',
  roles: {
    owner: {
      name: 'Owner',
      help: 'Can do everything, and decides who takes part.',
      may: 'do everything in the cluster and decide who takes part',
    },
    editor: {
      name: 'Editor',
      help: 'Writes the packages and collects numbers. Does not see names beside answers.',
      may: 'write the cluster’s packages and collect numbers',
    },
    data: {
      name: 'Data manager',
      help: 'Collects numbers and may see names beside answers. Does not change the texts.',
      may: 'collect numbers and see names beside answers, but not change the texts',
    },
    reader: {
      name: 'Reader',
      help: 'Can read everything, but change nothing.',
      may: 'read everything, but change nothing',
    },
  },
  members: {
    change: 'Change',
    changeFor: (name) => ` the role of ${name}`,
    role: (name) => `Role of ${name}`,
    saveRole: 'Save the role',
    removeTitle: (name) => `Remove ${name}`,
    removeHelp:
      'This closes the cluster to the person. The account and everything written are kept, and you can invite again.',
    remove: 'Remove from the cluster',
  },
  invitations: {
    title: 'Invited, but not here yet',
    somebody: 'No name',
    lastDay: (day) => `can be used until ${day}`,
    expired: 'has run out',
    renew: 'New link',
    renewFor: (name) => ` for ${name}`,
    revoke: 'Withdraw',
    revokeFor: (name) => ` the invitation of ${name}`,
  },
  invite: {
    title: 'Invite a colleague',
    intro: 'You get a link to send yourself. It is good for one person and 14 days.',
    name: 'Name',
    email: 'E-mail',
    emailHelp: 'Only for writing the mail. Nothing is sent from here.',
    role: 'Role',
    note: 'A few words to your colleague',
    noteHelp: 'They go into the message and stand on the page with the invitation.',
    make: 'Make a link',
  },
  link: {
    title: (name) => (name === '' ? 'The link is ready' : `The link for ${name} is ready`),
    once: 'It is shown only now, so copy it or write the mail at once. If it gets lost, you can make a new one.',
    replaced: 'The earlier link no longer works.',
    onlyHere:
      'The address works on this computer only. Whoever runs the server must set a public address (PUBLIC_URL) before others can use the link.',
    address: 'Link',
    text: 'Message',
    copyLink: 'Copy link',
    copyText: 'Copy message',
    copied: 'Copied',
    mail: 'Write mail',
  },
  message: {
    subject: (clusterName) => `Invitation to ${clusterName}`,
    text: (about) =>
      [
        about.name === '' ? 'Hello' : `Dear ${about.name}`,
        `You are invited to take part in ${about.clusterName} in Klyngebygger. You can ${about.may}.`,
        ...(about.note === '' ? [] : [about.note]),
        `Open the link and accept the invitation: ${about.address}`,
        `The link is for you alone and can be used until ${about.lastDay}.`,
        `Kind regards\n${about.inviterName}`,
      ].join('\n\n'),
  },
  handOver: {
    open: 'Hand over the cluster …',
    intro:
      'Somebody else becomes owner and takes over. Your colleague sees your message on the front page until it is read.',
    to: 'Who takes over?',
    choose: 'Choose a person',
    ownRole: 'Your own role afterwards',
    note: 'Message to whoever takes over',
    noteHelp: 'For example what is agreed, and what comes next.',
    confirm: 'Hand over the cluster',
    nobody: 'There is nobody else in the cluster yet. First invite the person who is to take over.',
  },
  leave: {
    open: 'Leave the cluster …',
    text: 'You can then no longer open the cluster’s packages. What you wrote stays in them.',
    confirm: 'Leave the cluster',
    lastOwner: 'You are the cluster’s only owner. Make somebody else owner before you leave the cluster.',
  },
  outcome: {
    revoked: (name) =>
      name === '' ? 'The invitation is withdrawn.' : `The invitation of ${name} is withdrawn.`,
    changedRole: (name, role) => `${name}’s role is now ${role.toLowerCase()}.`,
    removed: (name) => `${name} is no longer in the cluster.`,
    handedOver: (name) => `${name} is now owner and gets your message.`,
    lastOwner:
      'The cluster needs at least one owner, so nothing was changed. First make somebody else owner.',
  },
  handover: {
    title: (clusterName) => `You have taken over ${clusterName}`,
    from: (name, day) => `From ${name}, ${day}`,
    fromNobody: (day) => `Written ${day}`,
    noNote: 'No message came with it.',
    dismiss: 'I have read it',
  },
  problems: {
    missing: 'This field is missing.',
    'too-long': 'This is too long. Shorten it to 120 characters at most.',
    noteTooLong: 'This is too long. Shorten it to 500 characters at most.',
    cpr: 'This looks like a CPR number. It was not stored. Remove it and go on.',
    email: 'Write the whole e-mail address, e.g. name@clinic.dk.',
    noRole: 'Choose a role.',
    noPerson: 'Choose who takes over.',
    taken:
      'There is already an account with this e-mail. Sign in with it, and accept the invitation afterwards.',
    summary: (count) =>
      count === 1
        ? 'One field must be corrected before this can be sent'
        : `${count} fields must be corrected before this can be sent`,
  },
  join: {
    lead: 'Invitation',
    title: (clusterName) => `Take part in ${clusterName}`,
    invitedBy: (name, may) => `${name} has invited you. You can ${may}.`,
    invited: (may) => `You are invited. You can ${may}.`,
    lastDay: (day) => `The invitation can be used until ${day}.`,
    signedInAs: (name) => `You are signed in as ${name}.`,
    accept: 'Accept the invitation',
    notYou: 'Is this not you? Sign out and open the link again.',
    haveAccount: 'Do you have an account already?',
    haveAccountText: 'Sign in with it. You then come back to the invitation.',
    newAccount: 'Create your account',
    name: 'Your name',
    nameHelp: 'So that colleagues can see who wrote what.',
    create: 'Create account and take part',
    member: {
      title: (clusterName) => `You are already in ${clusterName}`,
      text: (role) =>
        `Your role is ${role.toLowerCase()}. If it should be another, an owner of the cluster can change it.`,
      action: 'Go to the cluster’s packages',
    },
    dead: {
      unknown: {
        title: 'This link belongs to no invitation',
        text: 'A piece of it may be missing. Copy the whole link from the message, or ask for a new one.',
      },
      used: {
        title: 'The invitation has been used',
        text: 'A link is good for one person. If it was you who used it, you can sign in. Otherwise an owner of the cluster can invite you again.',
      },
      revoked: {
        title: 'The invitation has been withdrawn',
        text: 'Ask the person who invited you if you think this is a mistake.',
      },
      expired: {
        title: 'The invitation has run out',
        text: 'It could be used for 14 days. Ask the person who invited you for a new link.',
      },
      limited: {
        title: 'Many links have been tried from here',
        text: 'Wait a quarter of an hour and open the link again. The invitation is still good.',
      },
    },
  },
}
