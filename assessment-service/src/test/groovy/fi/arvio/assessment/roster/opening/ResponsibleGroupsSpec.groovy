package fi.arvio.assessment.roster.opening

import fi.arvio.assessment.catalogue.Action
import fi.arvio.assessment.catalogue.Goal
import fi.arvio.assessment.catalogue.Programme
import fi.arvio.assessment.catalogue.Responsibility
import spock.lang.Specification

class ResponsibleGroupsSpec extends Specification {
    static final PART_OF = ['KANSLIA-ELO': 'KANSLIA', 'KANSLIA-MAAHANMUUTTO': 'KANSLIA-ELO', 'KUVA-NUORISO': 'KUVA', 'KUVA-KIRJASTO': 'KUVA']
    static final GROUP_OF = ['KANSLIA-MAAHANMUUTTO': 'KANSLIA-MAAHANMUUTTO', 'KASKO': 'KASKO', 'KUVA-NUORISO': 'KUVA', 'VANTAA': 'OTHER']

    def "where the goal names #ofGoal and its actions #ofActions, #groups answer for it: #why"() {
        given:
        def goal = new Goal('KOTO-1-1', '1', null, null, null, responsible(ofGoal), [], ofActions.collect { action(it) })

        expect:
        new ResponsibleGroups(GROUP_OF, PART_OF).of([programme(goal)]).getOrDefault('KOTO-1-1', [] as Set) == groups as Set

        where:
        ofGoal          | ofActions                | groups                   | why
        ['KASKO']       | []                       | ['KASKO']                | 'a group holds the body'
        []              | [['KASKO'], ['VANTAA']]  | ['KASKO', 'OTHER']       | 'each action counts'
        ['KANSLIA-ELO'] | []                       | ['KANSLIA-MAAHANMUUTTO'] | 'a part of the body is in the group'
        ['KUVA']        | []                       | ['KUVA']                 | 'the group gathers under the body'
        ['KUVA-KIRJASTO'] | []                     | ['KUVA']                 | 'the body is part of what the group gathers under'
        ['MIGRI']       | []                       | []                       | 'nobody is asked there'
        []              | []                       | []                       | 'nobody is named'
    }

    private static List<Responsibility> responsible(List<String> bodies) {
        bodies.collect { new Responsibility(it, Responsibility.Role.LEAD) }
    }

    private static Action action(List<String> bodies) {
        new Action('KOTO-1-1-1', '1', 1, null, null, responsible(bodies), null, null, [], null, null, null)
    }

    private static Programme programme(Goal goal) {
        new Programme('KOTO', null, null, [], 2022, 2025, null, false, [], [goal], [])
    }
}
