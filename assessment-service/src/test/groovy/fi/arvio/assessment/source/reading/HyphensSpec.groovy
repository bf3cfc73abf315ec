package fi.arvio.assessment.source.reading

import spock.lang.Specification
import spock.lang.Unroll

class HyphensSpec extends Specification {
    @Unroll
    def '"#text" becomes "#joined" beside "#beside"'() {
        expect:
        new Hyphens([text, beside]).joined(text, { }) == joined

        where:
        text               | beside              || joined
        'ulkomaa-laisten'  | 'ulkomaalaisille'   || 'ulkomaalaisten'
        'ulkomaa-laisten'  | 'muille'            || 'ulkomaa-laisten'
        'vapaa-ajan'       | 'vapaaajan'         || 'vapaa-ajan'
        'lukio- ja muu'    | 'lukiojamuu'        || 'lukio- ja muu'
        'Suomi-Seuran'     | 'suomiseuran'       || 'Suomi-Seuran'
        'kv-osaajien'      | 'kvosaajien'        || 'kv-osaajien'
    }
}
