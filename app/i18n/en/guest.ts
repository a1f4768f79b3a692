export const guest = {
  title: 'For the cluster meeting',
  intro:
    'Read the sheets here, or download them to print. They are for the cluster alone, so do not pass the link on.',
  read: 'Read',
  back: 'All the sheets',
  until: (day: string) => `The link works until the end of ${day}.`,
  dead: {
    unknown: {
      title: 'There is no such link',
      text: 'Part of the address may be missing. Try to copy the whole link, or ask the cluster’s coordinator for a new one.',
    },
    revoked: {
      title: 'The link is closed',
      text: 'The coordinator has closed the link. Write to the cluster’s coordinator if you still need the sheets.',
    },
    expired: {
      title: 'The link has run out',
      text: 'The sheets could be read until shortly after the meeting. The cluster’s coordinator can send you a new link.',
    },
    limited: {
      title: 'Wait a little',
      text: 'Many wrong links were tried from here. Try again in a quarter of an hour.',
    },
  },
}
