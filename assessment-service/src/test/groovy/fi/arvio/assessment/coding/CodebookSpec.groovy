package fi.arvio.assessment.coding

import fi.arvio.assessment.text.Text
import spock.lang.Specification
import spock.lang.Unroll

class CodebookSpec extends Specification {

    @Unroll
    def 'codes and parents #given have the faults #faults'() {
        expect:
        new Codebook('S', given.collect { slug, parent -> code(slug, parent) }).faults() == faults

        where:
        given                                     || faults
        [['a', null], ['b', 'a'], ['c', 'b']]     || [:]
        [['b', 'a'], ['a', null]]                 || [:]
        [['a', null], ['a', null]]                || [1: 'occurs twice']
        [['a', 'x']]                              || [0: 'has a parent that is no code']
        [['a', 'a']]                              || [0: 'is below itself']
        [['a', 'b'], ['b', 'c'], ['c', 'a']]      || [0: 'is below itself', 1: 'is below itself', 2: 'is below itself']
        [['d', 'a'], ['a', 'b'], ['b', 'a']]      || [1: 'is below itself', 2: 'is below itself']
    }

    def 'what is used and would vanish is missing, and what is retired is not'() {
        given:
        def codebook = new Codebook('S', [code('a', null), new Code('b', new Text('B', null, null), null, null, true)])

        expect:
        codebook.missing(['c', 'b', 'a']) == ['c']
        codebook.usable() == ['a'] as Set
    }

    private static Code code(String slug, String parent) {
        new Code(slug, new Text(slug, null, null), null, parent, false)
    }
}
