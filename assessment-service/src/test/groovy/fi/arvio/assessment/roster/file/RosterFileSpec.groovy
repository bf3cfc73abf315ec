package fi.arvio.assessment.roster.file

import fi.arvio.assessment.catalogue.Body
import fi.arvio.assessment.catalogue.Goal
import fi.arvio.assessment.catalogue.Programme
import fi.arvio.assessment.catalogue.Theme
import fi.arvio.assessment.roster.Approval
import fi.arvio.assessment.roster.Disposition
import fi.arvio.assessment.roster.Person
import fi.arvio.assessment.roster.Reach
import fi.arvio.assessment.roster.Respondent
import fi.arvio.assessment.roster.Workbooks
import fi.arvio.assessment.roster.candidate.Column
import fi.arvio.assessment.roster.candidate.Line
import fi.arvio.assessment.roster.candidate.RowFault
import fi.arvio.assessment.sheet.SheetFault
import fi.arvio.assessment.sheet.Unreadable
import fi.arvio.assessment.text.Text
import java.nio.charset.Charset
import spock.lang.Specification
import spock.lang.Unroll

class RosterFileSpec extends Specification {
    static final String ID = '00000000-0000-4000-8000-00000000000'
    static final String SOUND = ';Åsa Öberg;asa@example.org;;KASKO;KOTO-1-1;sv;ei;'
    static final List<Body> BODIES = [
            new Body('KASKO', new Text('Kasvatuksen ja koulutuksen toimiala', 'Fostrans- och utbildningssektorn', 'Education Division'), Body.Kind.CITY, null),
            new Body('KANSLIA', new Text('Kaupunginkanslia', 'Stadskansliet', 'City Executive Office'), Body.Kind.CITY, null),
            new Body('MIGRI', new Text('Maahanmuuttovirasto', 'Migrationsverket', 'Immigration Service'), Body.Kind.STATE, null)]
    static final List<Person> PEOPLE = [
            new Person('E01', UUID.fromString(ID + '1'), 'aino@example.org'),
            new Person('E02', null, 'ben@example.org')]

    static Goal goal(String code) {
        new Goal(*Goal.class.recordComponents.collect { it.name == 'code' ? code : it.type == List ? [] : it.type == int ? 1 : it.type == boolean ? false : it.type == Text ? new Text(code, null, null) : null })
    }

    static Programme programme() {
        new Programme(*Programme.class.recordComponents.collect {
            it.name == 'code' ? 'KOTO'
                    : it.name == 'themes' ? [new Theme('KOTO-1', 1, new Text('T', null, null), [goal('KOTO-1-1'), goal('KOTO-1-2')])]
                    : it.type == List ? [] : it.type == int ? 1 : it.type == boolean ? false : null
        })
    }

    static Preview preview(byte[] file, List<Respondent> roster = []) {
        Previewing.of(RosterSheet.read(file), [programme()], BODIES, PEOPLE, roster)
    }

    static Respondent onRoster(String group) {
        new Respondent('E01', 'Aino', UUID.fromString(ID + '1'), 'aino@example.org', 'fi', 'KASKO', group, false, null,
                ['KOTO-1-1'], ['KOTO-1-1'], Approval.APPROVED, null, Disposition.INVITED, Reach.UNKNOWN)
    }

    static List told(List<RowFault> faults) {
        faults.collect { [it.row(), it.column()?.key(), it.fault().name()] }
    }

    @Unroll
    def 'a row with #what is refused in its place'() {
        when:
        Preview preview = preview(Workbooks.csv(SOUND, *rows).getBytes('UTF-8'))

        then:
        told(preview.errors()) == [expected]
        preview.errors().every { it.message().fi() && it.message().sv() && it.message().en() && !it.message().fi().contains('{') }
        preview.lines().size() == rows.size()

        where:
        what                       | rows || expected
        'no name'                  | [';;a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'name', 'MISSING']
        'no body'                  | [';A;a@example.org;;;KOTO-1;fi;ei;'] || [3, 'body', 'MISSING']
        'no expertise'             | [';A;a@example.org;;KASKO;;fi;ei;'] || [3, 'expertise', 'MISSING']
        'only commas'              | [';A;a@example.org;;KASKO;", ,";fi;ei;'] || [3, 'expertise', 'MISSING']
        'no language'              | [';A;a@example.org;;KASKO;KOTO-1;;ei;'] || [3, 'language', 'MISSING']
        'no address'               | [';A;;;KASKO;KOTO-1;fi;ei;'] || [3, 'email', 'NO_ADDRESS']
        'a word for an address'    | [';A;aino;;KASKO;KOTO-1;fi;ei;'] || [3, 'email', 'EMAIL_INVALID']
        'two dots in an address'   | [';A;a..b@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'email', 'EMAIL_INVALID']
        'no domain'                | [';A;a@org;;KASKO;KOTO-1;fi;ei;'] || [3, 'email', 'EMAIL_INVALID']
        'two addresses'            | [';A;a@example.org, b@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'email', 'EMAIL_INVALID']
        'half an Entra id'         | [';A;;1234;KASKO;KOTO-1;fi;ei;'] || [3, 'entraObjectId', 'ENTRA_ID_INVALID']
        'the Entra id of nobody'   | [';A;;00000000-0000-0000-0000-000000000000;KASKO;KOTO-1;fi;ei;'] || [3, 'entraObjectId', 'ENTRA_ID_INVALID']
        'an unknown body'          | [';A;a@example.org;;KASKOO;KOTO-1;fi;ei;'] || [3, 'body', 'BODY_UNKNOWN']
        'an unknown field'         | [';A;a@example.org;;KASKO;"KOTO-1, KOTO-9";fi;ei;'] || [3, 'expertise', 'EXPERTISE_UNKNOWN']
        'an unknown language'      | [';A;a@example.org;;KASKO;KOTO-1;de;ei;'] || [3, 'language', 'LANGUAGE_UNKNOWN']
        'neither yes nor no'       | [';A;a@example.org;;KASKO;KOTO-1;fi;ehkä;'] || [3, 'external', 'NEITHER_YES_NOR_NO']
        'an unknown time zone'     | [';A;a@example.org;;KASKO;KOTO-1;fi;ei;Europe/Turku'] || [3, 'timeZone', 'TIME_ZONE_UNKNOWN']
        'a NUL'                    | [';A\u0000B;a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'name', 'CONTROL_CHARACTER']
        'a turn of direction'      | [';A\u202EB;a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'name', 'CONTROL_CHARACTER']
        'a name without end'       | [';' + 'A' * 201 + ';a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'name', 'TOO_LONG']
        'a code of nobody'         | ['X9;A;a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'code', 'CODE_UNKNOWN']
        "somebody else's code"     | ["E02;A;a@example.org;${ID}1;KASKO;KOTO-1;fi;ei;"] || [3, 'code', 'CODE_OF_ANOTHER']
        'a code without its owner' | ['E02;A;a@example.org;;KASKO;KOTO-1;fi;ei;'] || [3, 'code', 'CODE_OF_ANOTHER']
        "another's address"        | [";A;AINO@example.org;${ID}2;KASKO;KOTO-1;fi;ei;"] || [3, 'email', 'ADDRESS_OF_ANOTHER']
    }

    @Unroll
    def 'the same #what twice names both rows'() {
        when:
        Preview preview = preview(Workbooks.csv(SOUND, *rows).getBytes('UTF-8'))

        then:
        told(preview.errors()) == [[4, column, 'DUPLICATE']]
        preview.errors().first().message().en() == 'The same person is on row 3 already.'

        where:
        what       | rows || column
        'address'  | [';A;a@example.org;;KASKO;KOTO-1;fi;ei;', ';B;A@Example.org;;KASKO;KOTO-1;fi;ei;'] || 'email'
        'Entra id' | [";A;;${ID}8;KASKO;KOTO-1;fi;ei;", ";B;;${ID}8;KASKO;KOTO-1;fi;ei;"] || 'entraObjectId'
        'person'   | [";A;;${ID}1;KASKO;KOTO-1;fi;ei;", ';B;aino@example.org;;KASKO;KOTO-1;fi;ei;'] || 'code'
    }

    def 'the nearest bodies are named in the language of the reader'() {
        when:
        Preview preview = preview(Workbooks.csv(';A;a@example.org;;Stadskanslit;KOTO-1;sv;nej;').getBytes('UTF-8'))

        then:
        preview.errors().first().message().sv().contains('Närmast kommer: Stadskansliet (KANSLIA)')
        preview.errors().first().message().fi().contains('Lähimmät: Kaupunginkanslia (KANSLIA)')
    }

    @Unroll
    def 'a file in #encoding with #name between cells is read alike'() {
        given:
        String text = Workbooks.csv(';"Åsa\nÖberg";asa@example.org;;Fostrans- och utbildningssektorn;KOTO-1-1;svenska;ja;').replace(';', separator)

        when:
        Preview preview = preview((mark + text.getBytes(Charset.forName(encoding)).toList()) as byte[])

        then:
        preview.errors() == []
        preview.lines()*.candidate()*.name() == ['Åsa Öberg']
        preview.lines()*.candidate()*.external() == [true]
        told(preview.warnings()) == (encoding == 'windows-1252' ? [[null, null, 'WINDOWS_1252']] : [])
        preview.warnings().every { it.message().fi().contains('Åsa') }

        where:
        encoding       | mark               | name        | separator
        'UTF-8'        | []                 | 'semicolon' | ';'
        'UTF-8'        | []                 | 'comma'     | ','
        'UTF-8'        | [0xEF, 0xBB, 0xBF] | 'tabulator' | '\t'
        'UTF-16LE'     | [0xFF, 0xFE]       | 'semicolon' | ';'
        'UTF-16BE'     | [0xFE, 0xFF]       | 'comma'     | ','
        'windows-1252' | []                 | 'semicolon' | ';'
    }

    @Unroll
    def 'a file that is #what cannot be read'() {
        when:
        RosterSheet.read(file as byte[])

        then:
        Unreadable unreadable = thrown()
        [unreadable.noticed().row(), unreadable.noticed().fault().name()] == [row, fault]

        where:
        what                      | file || row | fault
        'empty'                   | [] || null | 'EMPTY_FILE'
        'all headings'            | Workbooks.csv().bytes || null | 'EMPTY_FILE'
        'protected'               | [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] || null | 'PASSWORD_PROTECTED'
        'half a workbook'         | Workbooks.xlsx({ }, SOUND)[0..200] || null | 'BROKEN_WORKBOOK'
        'a zip of nothing'        | [0x50, 0x4B, 3, 4, 1, 2, 3] || null | 'BROKEN_WORKBOOK'
        'in no encoding'          | Workbooks.csv(SOUND).bytes.toList() + [0xC3, 0x81, 0x8D, 0xFF] || null | 'ENCODING_UNKNOWN'
        'half UTF-16'             | [0xFF, 0xFE, 0x41] || null | 'ENCODING_UNKNOWN'
        'one quotation mark'      | Workbooks.csv(SOUND, ';"A;a@example.org').bytes || 3 | 'BROKEN_QUOTES'
        'a mark within a cell'    | Workbooks.csv(SOUND, ';A "B";a@example.org').bytes || 3 | 'BROKEN_QUOTES'
        'a text after a mark'     | Workbooks.csv(SOUND, ';"A"B;a@example.org').bytes || 3 | 'BROKEN_QUOTES'
        'too long'                | Workbooks.people(5001).bytes || null | 'TOO_MANY_ROWS'
        'a workbook with a DTD'   | Workbooks.withSheet('<!DOCTYPE x [<!ENTITY a "a">]><worksheet/>') || null | 'BROKEN_WORKBOOK'
        'a column out of reach'   | Workbooks.withSheet('<worksheet><sheetData><row r="1"><c r="ZZZZZZ1"/></row></sheetData></worksheet>') || null | 'BROKEN_WORKBOOK'
        'rows without end'        | Workbooks.withSheet('<worksheet><sheetData>' + '<row/>' * 100_001 + '</sheetData></worksheet>') || null | 'TOO_MANY_ROWS'
    }

    def 'a bomb of gigabytes is noticed before it goes off'() {
        given:
        byte[] bomb = Workbooks.bomb(2048)

        when:
        long begin = System.nanoTime()
        RosterSheet.read(bomb)

        then:
        Unreadable unreadable = thrown()
        unreadable.noticed().fault() == SheetFault.TOO_LARGE
        bomb.length < (4 << 20)
        System.nanoTime() - begin < 5_000_000_000L
    }

    @Unroll
    def 'headings with #what are refused'() {
        when:
        Preview preview = preview("$headings\nx;x;x;x;x;x\n".getBytes('UTF-8'))

        then:
        told(preview.errors()) == [expected]
        preview.lines() == []

        where:
        what           | headings || expected
        'no language'  | 'name;email;body;expertise' || [1, 'language', 'HEADING_MISSING']
        'a name twice' | 'name;Nimi;email;body;expertise;language' || [1, 'name', 'HEADING_TWICE']
    }

    @Unroll
    def 'headings may be written as #headings'() {
        expect:
        Preview preview = preview("sep=;\n$headings;Muu\nÅsa;asa@example.org;KASKO;KOTO-1-1;sv\n".getBytes('UTF-8'))
        preview.errors() == []
        told(preview.warnings()) == [[2, null, 'COLUMN_IGNORED']]
        preview.lines().size() == 1

        where:
        headings << ['Nimi;Sähköposti;Taho;Asiantuntemus;Kieli', 'Namn;E-post;Aktör;Sakkunskap;Språk', 'NAME;E-mail;Body;Expertise;Language']
    }

    @Unroll
    def 'a workbook with #what is noticed in its place'() {
        when:
        Preview preview = preview(Workbooks.xlsx(change, SOUND, ';A;a@example.org;;KASKO;KOTO-1;fi;ei;'))

        then:
        told(preview.errors() + preview.warnings()) == expected

        where:
        what           | change || expected
        'a formula'    | { it.formula(2, 2, 'HYPERLINK("https://evil.example")') } || [[3, 'email', 'FORMULA']]
        'merged cells' | { it.range(2, 7, 2, 8).merge() } || [[3, 'external', 'MERGED_CELLS'], [3, 'timeZone', 'MERGED_CELLS']]
        'a hidden row' | { it.hideRow(2) } || [[3, null, 'HIDDEN_ROW']]
    }

    def 'the first sheet that can be seen is read, and the others are mentioned'() {
        when:
        Preview preview = preview(Workbooks.behindHiddenSheet(SOUND))

        then:
        preview.lines()*.candidate()*.name() == ['Åsa Öberg']
        told(preview.warnings()) == [[null, null, 'OTHER_SHEETS']]
        preview.warnings().first().message().en() == 'Only the sheet “People” was read.'
    }

    def 'who is on the roster is changed where the file says so'() {
        when:
        Preview preview = preview(Workbooks.csv('E01;Aino;aino@example.org;;KANSLIA;KOTO-1-1;sv;ei;').getBytes('UTF-8'), [onRoster(null)])

        then:
        preview.errors() == []
        (preview.lines().first() as Line.Changed).columns() == [Column.BODY, Column.LANGUAGE]
    }

    def 'what was fixed at opening stays'() {
        when:
        Preview preview = preview(Workbooks.csv('E01;Aino;aino@example.org;;KANSLIA;KOTO-1-2;sv;ei;').getBytes('UTF-8'), [onRoster('KASKO')])

        then:
        told(preview.errors()) == [[2, 'body', 'FIXED_AT_OPENING'], [2, 'expertise', 'FIXED_AT_OPENING']]
    }

    def 'a state in the file is not taken, and that is said'() {
        when:
        Preview preview = preview("$Workbooks.HEADINGS;Tila\nE01;Aino;aino@example.org;;KASKO;KOTO-1-1;fi;ei;;Hylätty\n".getBytes('UTF-8'), [onRoster('KASKO')])

        then:
        told(preview.warnings()) == [[2, 'approval', 'APPROVAL_IGNORED']]
        preview.warnings().first().message().fi().contains('Hyväksytty')
        preview.lines().first() instanceof Line.Unchanged
    }

    def 'whatever bytes come, they are read or refused'() {
        given:
        Random random = new Random(20250303)
        byte[] sound = Workbooks.xlsx({ }, SOUND)

        expect:
        (1..600).every {
            byte[] file = it % 2 == 0 ? sound.clone() : Workbooks.csv(SOUND, SOUND).getBytes('UTF-8')
            (1..(1 + random.nextInt(8))).each { file[random.nextInt(file.length)] = (byte) random.nextInt(256) }
            try {
                preview(file)
                true
            } catch (Unreadable refused) {
                refused.noticed().message().fi()
            }
        }
    }
}
