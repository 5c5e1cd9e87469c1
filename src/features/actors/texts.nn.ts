import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The actor map: whom the work depends on, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    actorMap: {
      title: 'Aktørkart',
      middle: { team: 'Teamet', case: 'Brukaren' },
      begin: {
        team: 'Kven er arbeidet avhengig av? Legg til dei de samarbeider med, eller burde samarbeide med. Då ser de kven som er nær, og kven som manglar.',
        case: 'Kven er viktige rundt brukaren? Legg til dei som er med, eller burde vore med. Då ser de kven som er nær, og kven som manglar.',
      },
      unrated_one: 'Sei korleis det er med {{actors}}, så kjem den på biletet.',
      unrated_other: 'Sei korleis det er med {{actors}}, så kjem dei på biletet.',
      relations: {
        strong: 'God kontakt',
        weak: 'Svak kontakt',
        missing: 'Ingen kontakt',
        strained: 'Anstrengt',
      },
      meanings: {
        strong: 'De finn kvarandre når det trengst',
        weak: 'De snakkar sjeldan saman',
        missing: 'De er ikkje i kontakt',
        strained: 'Det er vanskeleg å samarbeide',
      },
      importances: { i1: 'Litt viktig', i2: 'Viktig', i3: 'Svært viktig' },
      notSaid: 'Ikkje vurdert enno',
      before: '{{relation}} (før: {{before}})',
      row: '{{relation}} · {{importance}}',
      gap: {
        missing_one: '{{actors}} er viktig, men de har ingen kontakt.',
        missing_other: '{{actors}} er viktige, men de har ingen kontakt.',
        strained_one: '{{actors}} er viktig, men forholdet er anstrengt.',
        strained_other: '{{actors}} er viktige, men forholdet er anstrengt.',
        weak_one: '{{actors}} er viktig, men kontakten er svak.',
        weak_other: '{{actors}} er viktige, men kontakten er svak.',
      },
      good: 'De har god kontakt med alle som er viktige.',
      noneImportant: 'Ingen på kartet er sette som viktige.',
      alt: 'Aktørkart. Midt i står {{middle}}. {{actors}}.',
      notDrawn: 'Biletet viser dei {{drawn}} viktigaste. Resten står i lista.',
      scale: 'Nær midten: god kontakt',
      gone: 'Biletet er teke bort. Skriv «{{mention}}aktørkart» for å sjå det igjen.',
      suggestions: {
        generalPractitioner: 'Fastlegen',
        nav: 'NAV',
        dps: 'DPS',
        hospital: 'Sjukehuset',
        municipalServices: 'Kommunale tenester',
        homeCare: 'Heimetenesta',
        emergencyRoom: 'Legevakta',
        nextOfKin: 'Pårørande',
        userOrganisation: 'Brukarorganisasjonen',
        school: 'Skule og barnehage',
        employer: 'Arbeidsgivaren',
        police: 'Politiet',
        volunteers: 'Frivillige',
      },
      neverNames: 'Roller og tenester, aldri namn på personar.',
      rename: 'Endre namnet',
      renew: 'Aktørkartet på nytt',
      renewQuestion: 'Korleis er det no?',
      asBefore: 'Slik var det sist',
      news: {
        added: 'Lagt til på kartet.',
        rated: '{{actor}} er på biletet.',
        saved: 'Lagra.',
        renamed: 'Namnet er endra.',
        removed: 'Teke av kartet.',
        renewed: 'Gått gjennom. Endra i dag: {{actors}}.',
        renewedSame: 'Gått gjennom. Kartet er som før.',
      },
      undone: 'Aktøren står som før.',
      press: {
        add: 'Legg til aktørar',
        rate: 'Vurder dei som manglar',
        renew: 'Gå gjennom på nytt',
        toMap: 'Til aktørkartet',
        rename: 'Endre namnet',
        remove: 'Ta av kartet',
      },
    },
    refusals: {
      actorMissing: 'Vel minst éin, eller skriv ein sjølv.',
      actorKnown: '«{{name}}» står på kartet frå før, så du treng ikkje å skrive det igjen.',
      tooManyActors: 'Det er plass til {{max}} på kartet. Ta av ein de ikkje treng, så blir det plass.',
      unknownActor: 'Den er ikkje på kartet lenger. Her er kartet slik det er no.',
    },
    cards: {
      'actor-map': {},
      actor: {
        relation: 'Korleis er kontakten?',
        importance: 'Kor viktig?',
      },
      'actors-new': {
        suggested: 'Kven er med, eller burde vere med?',
        own: 'Andre: éin på kvar linje',
        example: 'Til dømes: Bustadkontoret',
        save: 'Legg til',
      },
      'actor-name': {
        name: 'Kva skal stå på kartet?',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Aktørkart',
      does: 'Kven de samarbeider med, og kven som manglar',
      phrases: ['aktørkart', 'aktørkartet vårt', 'aktørkartlegging', 'kartlegg aktørar', 'vis aktørkartet'],
    },
    new: {
      title: 'Legg til aktørar',
      phrases: ['legg til aktør', 'legg til aktørar', 'ny aktør', 'nye aktørar'],
    },
    renew: {
      title: 'Gå gjennom aktørkartet',
      phrases: ['gå gjennom aktørkartet', 'gå gjennom aktørane', 'aktørkartet på nytt'],
    },
  },
};
