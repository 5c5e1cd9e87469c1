import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The learning network, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    network: {
      undone: {
        sessions: 'Samlingane er som før. Team som har fått beskjed om noko anna, får beskjed om det.',
        code: 'Koden verkar igjen.',
      },
      template: {
        rop2014: 'ROP 2014: psykisk helse og rus',
        national2022: 'Nasjonalt 2022: gode pasientforløp',
      },
      created: 'Nettverket er laga. Gi koden til teama, så kan dei bli med.',
      sessionsSaved: 'Samlingane er lagra, og teama får dei nye datoane.',
      facilitatorsSaved: 'Prosjektgruppa er oppdatert.',
      invited: 'Her er ein ny kode. Dei andre kodane verkar framleis.',
      connected: 'Denne chatten høyrer no til nettverket.',
      chosen: 'No gjeld det dette nettverket når du skriv til meg her.',
      code: {
        label: 'Kode for nye team',
        expires: 'Gjeld til og med {{date}}',
        more_one: '{{count}} kode til er gyldig',
        more_other: '{{count}} kodar til er gyldige',
      },
      noTeams: 'Ingen team er med enno. Gi koden til teama, så melder dei seg på frå sin eigen chat.',
      teams_one: '{{count}} team: {{names}}',
      teams_other: '{{count}} team: {{names}}',
      session: 'Samling {{number}}',
      newCode: 'Ny kode',
      codes: 'Sjå kodane',
      editSessions: 'Endre samlingane',
      editFacilitators: 'Prosjektgruppa',
      editPackages: 'Endre pakkane',
      overview: 'Nettverket',
      found: 'Nytt nettverk',
      codeList: {
        title: 'Kodar for nye team',
        none: 'Ingen kodar er gyldige no. Lag ein ny når eit team skal bli med.',
        message:
          'Den som har ein kode, kan setje opp eit team i nettverket. Trekk tilbake ein kode som er komen på avvegar. Teama som er med, blir ståande.',
        line: '{{code}} gjeld til og med {{date}}',
        revoke: 'Trekk tilbake {{code}}',
        revoked: 'Koden er trekt tilbake.',
      },
      nobodyElse: 'Vil du ha med fleire, så legg til Los i ein chat med dei og skriv «@Los Nettverka mine» der.',
      takeOut: {
        title: 'Vil du ta {{name}} ut av prosjektgruppa?',
        message:
          'Tilgangen til nettverket blir borte med ein gong. Berre andre i prosjektgruppa kan sleppe inn igjen den som er ute.',
        yes: 'Ja, ta ut og lagre',
        no: 'Nei, la alt vere som det er',
      },
      keepAll: 'Nei, alle blir',
      list: {
        title: 'Nettverka dine',
        message: 'Vel det du vil arbeide med her.',
        none: 'Du er ikkje med i noka prosjektgruppe enno. Ein som er med, kan leggje deg til.',
        noneYet: 'Du har ingen nettverk enno. Lag gjerne det første.',
      },
    },
    refusals: {
      lastFacilitator: 'Nettverket treng minst éin i prosjektgruppa. Legg til ein annan først.',
      networkNameMissing: 'Kva heiter nettverket? Skriv eit namn.',
      sessionDateMissing: 'Når er samling {{number}}? Vel den første dagen.',
      nobodyPicked: 'Ingen er vald. Vel kven som skal inn eller ut.',
      sessionsOutOfOrder: 'Samlingane må kome etter kvarandre i tid, og siste dag kan ikkje vere før den første.',
    },
    cards: {
      facilitators: {
        title: 'Prosjektgruppa',
        intro: 'Alle i prosjektgruppa kan det same.',
        now: 'Med no',
        add: 'Skal fleire i chatten vere med?',
        namesExample: 'Skriv namna med komma mellom',
        remove: 'Skal nokon ut?',
        save: 'Lagre',
      },
      network: {},
      'network-new': {
        title: 'Nytt nettverk',
        intro: 'Datoane kan endrast etterpå. Ei samling varer to dagar.',
        template: 'Kva mal vil du bruke?',
        name: 'Kva heiter nettverket?',
        nameExample: 'Til dømes Læringsnettverk Nord',
        first: 'Første dag',
        place: 'Stad',
        save: 'Lag nettverket',
      },
      'network-sessions': {
        title: 'Samlingane',
        intro: 'Teama får dei nye datoane, og påminningane følgjer med.',
        first: 'Første dag',
        last: 'Siste dag',
        place: 'Stad',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Nettverket',
      does: 'Samlingar, pakkar og team',
      phrases: ['nettverket mitt'],
    },
    list: {
      title: 'Nettverka mine',
      phrases: ['nettverka mine', 'byt nettverk', 'kople til nettverket'],
    },
    invite: {
      title: 'Ny kode',
      does: 'Slik blir nye team med',
      phrases: ['ny kode', 'lag ein kode', 'inviter eit team'],
    },
    sessions: {
      title: 'Endre samlingane',
      does: 'Nye datoar og stader',
      phrases: ['endre samlingane', 'endre datoane', 'flytt samlinga', 'flytt ei samling'],
    },
    codes: {
      title: 'Sjå kodane',
      phrases: ['kodar', 'kodane', 'trekk tilbake ein kode'],
    },
    facilitators: {
      title: 'Prosjektgruppa',
      phrases: ['prosjektgruppa', 'endre prosjektgruppa'],
    },
    new: {
      title: 'Nytt nettverk',
      does: 'Vel mal og set datoar',
      phrases: ['nytt nettverk', 'lag eit nettverk'],
    },
  },
};
