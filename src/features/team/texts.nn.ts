import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The team and those in it, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    team: {
      answer: {
        lead: '{{name}} er teamleiar.',
        noLead: 'Teamet har ingen teamleiar no.',
      },
      role: {
        teamLead: 'Teamleiar',
        member: 'Teammedlem',
        userRepresentative: 'Brukarrepresentant',
        leader: 'Leiar',
        none: 'Ikkje med',
      },
      group: {
        teamLead_one: 'Teamleiar',
        teamLead_other: 'Teamleiarar',
        member_one: 'Teammedlem',
        member_other: 'Teammedlemmer',
        userRepresentative_one: 'Brukarrepresentant',
        userRepresentative_other: 'Brukarrepresentantar',
        leader_one: 'Leiar',
        leader_other: 'Leiarar',
      },
      hint: {
        noTeamLead: 'Teamet har ingen teamleiar no. Kven som helst av dykk kan ta rolla.',
        noUserRepresentative:
          'Ingen brukarrepresentant er med enno. Den som sjølv har brukt tenestene, ser ofte noko de andre ikkje ser. Spør gjerne ein brukarorganisasjon.',
        few_one:
          'De er {{count}} i teamet når leiarar ikkje er rekna med. Fire til seks er ofte passe, så de kan dele på arbeidet.',
        few_other:
          'De er {{count}} i teamet når leiarar ikkje er rekna med. Fire til seks er ofte passe, så de kan dele på arbeidet.',
        many_one:
          'De er {{count}} i teamet når leiarar ikkje er rekna med. Fire til seks er ofte passe, så det er lett å møtast.',
        many_other:
          'De er {{count}} i teamet når leiarar ikkje er rekna med. Fire til seks er ofte passe, så det er lett å møtast.',
      },
      subtitle: '{{municipalities}} · {{network}}',
      done: 'Teamet er sett opp, og de er med i {{network}}.',
      already: 'Denne chatten har allereie eit team.',
      saved: 'Endringane er lagra.',
      youLead: 'Du er teamleiar no.',
      largeChat: 'De er mange i denne chatten. Begynn med deg sjølv, så legg du til dei andre etterpå.',
      chatNote:
        'Vel rolle for kvar av dei som skal vere med. Leiarar er ikkje med i det daglege arbeidet, men får vite korleis det går.',
      nextTask: 'Neste oppgåve',
      whereAreWe: 'Kvar er vi?',
      takeLead: 'Eg tek rolla som teamleiar',
      editRoster: 'Endre medlemmer og roller',
      editDetails: 'Endre namn og kommune',
      leave: {
        title: 'Vil du gå ut av {{team}}?',
        message:
          'Då får du ikkje lenger påminningar frå teamet. Saker der du er åleine som kontaktperson, går til teamleiaren.',
        yes: 'Ja, ta meg ut av teamet',
        no: 'Nei, eg blir',
        done: '{{name}} er ikkje lenger med i teamet {{team}}.',
        notIn: 'Du er ikkje med i teamet {{team}}.',
      },
      takeOut: {
        title: 'Vil du ta {{names}} ut av teamet?',
        message:
          'Den som går ut, ser ikkje lenger det teamet gjer. Saker ingen andre følgjer opp, går til teamleiaren med ein gong.',
        yes: 'Ja, ta ut og lagre',
        no: 'Nei, la alt vere som det er',
      },
      leadLeft: {
        title: 'Teamet treng ein ny teamleiar',
        message:
          'Det er heilt i orden å byte undervegs. Kven som helst av dykk kan ta rolla, og de kan byte igjen seinare.',
      },
      joined: {
        title: 'Velkomen, {{names}}',
        message: 'Skal {{names}} vere med i teamet {{team}}? {{lead}} er teamleiar og kan leggje til fleire.',
        somebody: 'du som er ny her',
      },
      back: {
        title: 'Velkomen tilbake, {{names}}',
        message:
          'Teamet {{team}} har ingen teamleiar no. {{names}} kan ta rolla og er då med igjen, med sakene som ingen har overteke.',
      },
      choose: {
        title: 'Kva team gjeld det?',
        message: 'No gjeld det {{team}}. Vel eit anna for å byte.',
        goOn: 'Kva vil du gjere no?',
        onlyOne: 'Du er med i eitt team: {{team}}.',
        inChat: 'Her gjeld det teamet i denne chatten. Vil du byte, så skriv til meg i den personlege chatten.',
        done: 'Då gjeld det {{team}} når du skriv til meg her.',
      },
    },
    refusals: {
      joinCodeMissing: 'Skriv koden de har fått av prosjektgruppa.',
      unknownJoinCode:
        'Eg kjenner ikkje koden «{{code}}». Sjekk at han er skriven rett, eller be prosjektgruppa om ein ny.',
      expiredJoinCode: 'Koden har gått ut. Be prosjektgruppa om ein ny, så er de i gang.',
      teamAlreadyHere: 'Denne chatten har allereie eit team: {{team}}.',
      neverInTeam: 'Rolla som teamleiar er for den som er med i teamet, eller har vore det.',
      unknownMember: 'Personen er ikkje med i teamet.',
      nobodyInTeam: 'Kven er med i teamet? Vel ei rolle for minst éin av dykk.',
      personNotFound:
        'Eg finn ingen «{{name}}» i denne chatten. Sjekk namnet, eller legg personen til i chatten først.',
      personAmbiguous: 'Det er fleire i chatten som kan heite «{{name}}». Skriv heile namnet.',
      tooManyMembers: 'Det er plass til {{max}} i teamet. Ta med dei som skal arbeide saman no.',
      teamNameMissing: 'Kva heiter teamet? Skriv eit namn, til dømes det de kallar dykk til dagleg.',
      municipalityMissing: 'Skriv minst éin kommune.',
      tooManyMunicipalities: 'Det er plass til {{max}} kommunar i eitt team.',
      setUpInTeamChat:
        'Eit team blir sett opp i gruppechatten eller kanalen til teamet, så alle ser det. Legg til Los der og skriv «@Los Set opp teamet».',
      teamLeadThere: '{{name}} er teamleiar. Be om å få rolla om du skal ta over.',
    },
    cards: {
      roster: {
        title: 'Medlemmer og roller',
        intro:
          'Vel ny teamleiar her om ein annan skal ta over. Vel «Ikkje med» for den som sluttar. Sluttar kontaktpersonen eller får ei anna rolle, går saka til teamleiaren.',
        newcomers: 'Skal fleire i chatten vere med?',
        newcomersRole: 'Kva rolle får dei nye?',
        namesExample: 'Skriv namna med komma mellom',
        save: 'Lagre',
      },
      team: {},
      'team-details': {
        title: 'Namn og kommune',
        name: 'Kva heiter teamet?',
        municipalities: 'Kva kommune? Er teamet frå fleire kommunar, skriv du alle.',
        municipalitiesExample: 'Til dømes Vik, Nes og Ås',
        save: 'Lagre',
      },
      'team-set-up': {
        title: 'Set opp teamet',
        intro: 'Det tek eit par minutt. Alt kan endrast etterpå.',
        code: 'Kva er koden frå prosjektgruppa?',
        codeExample: 'Til dømes KM47-R2WT',
        name: 'Kva heiter teamet?',
        municipalities: 'Kva kommune? Er teamet frå fleire kommunar, skriv du alle.',
        municipalitiesExample: 'Til dømes Vik, Nes og Ås',
        people: 'Kven er med?',
        save: 'Set opp teamet',
      },
    },
  },
  commands: {
    new: {
      title: 'Set opp teamet',
      does: 'Det tek eit par minutt',
      phrases: ['set opp teamet', 'ver med', 'ver med {code}', 'set opp teamet {code}', 'kom i gong', 'kome i gong'],
    },
    show: {
      title: 'Teamet',
      starter: 'Kven er med i teamet?',
      does: 'Kven som er med, og i kva rolle',
      phrases: ['kven er med', 'kven er med i teamet', 'laget vårt'],
    },
    roster: {
      title: 'Endre medlemmer og roller',
      does: 'Når nokon kjem til eller sluttar',
      phrases: ['endre rollene', 'medlemene', 'ny teamleiar', 'byt teamleiar', 'legg til ein medlem'],
    },
    details: {
      title: 'Endre namn og kommune',
      phrases: ['endre namn og kommune', 'endre namn', 'byt namn', 'endre kommunar'],
    },
    takeLead: {
      title: 'Bli teamleiar',
      phrases: ['ta over som teamleiar'],
    },
    leave: {
      title: 'Gå ut av teamet',
      phrases: ['gå ut or teamet', 'meld meg ut or teamet', 'slutt i teamet'],
    },
    choose: {
      title: 'Byt team',
      does: 'Når du er med i fleire',
      phrases: ['byt team', 'vel team', 'teama mine'],
    },
    lead: { title: 'Kven er teamleiar?', phrases: ['kven leier teamet'] },
  },
};
