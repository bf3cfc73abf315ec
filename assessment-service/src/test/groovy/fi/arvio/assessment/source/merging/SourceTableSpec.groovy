package fi.arvio.assessment.source.merging

import fi.arvio.assessment.catalogue.Body
import fi.arvio.assessment.catalogue.Indicator
import fi.arvio.assessment.catalogue.OfficialStatus
import fi.arvio.assessment.catalogue.Programme
import fi.arvio.assessment.catalogue.Responsibility
import fi.arvio.assessment.catalogue.TimelineReading
import fi.arvio.assessment.roster.Workbooks
import fi.arvio.assessment.sheet.SheetFault
import fi.arvio.assessment.sheet.SheetReader
import fi.arvio.assessment.sheet.Unreadable
import fi.arvio.assessment.source.Anomaly
import fi.arvio.assessment.source.Change
import fi.arvio.assessment.source.Shape
import fi.arvio.assessment.source.reading.TableReading
import fi.arvio.assessment.text.Text
import spock.lang.Specification
import spock.lang.Unroll

class SourceTableSpec extends Specification {
    static final String THEMED = 'Ohjelma 2022\n\nOppiminen\nTavoitteet|Toimenpiteet|Seuranta|Vastuutahot\n'
    static final String GOAL = 'Tavoite|Päämittari ja sen nykytilanne|||LV\n<b>Tavoite 1.</b> Tunnettuus kasvaa|Mittari kasvaa. → Kyllä.|||\n'
    static final String ACTIONS = 'Toimenpiteet|Vastuutahot|Aikataulu|Seurantatiedot 5/2023–05/2024|LV\n'
    static final String FOLLOW_UP = '# Ohjelma\n\nSeuranta 05/2023–05/2024\n\n' + GOAL + ACTIONS
    static final List<Body> BODIES = [
            new Body('KASKO', new Text('Kasvatuksen ja koulutuksen toimiala', null, null), Body.Kind.CITY, null),
            new Body('KANSLIA', new Text('Kaupunginkanslia', null, null), Body.Kind.CITY, null),
            new Body('MIGRI', new Text('Maahanmuuttovirasto', null, null), Body.Kind.STATE, null)]
    static final List<BodyForms.Form> FORMS = [
            new BodyForms.Form('kaupunginkanslian viestintä', ['VIESTINTA']),
            new BodyForms.Form('elinkeino- ja viestintäosastot', ['ELO', 'VIESTINTA'])]

    static TableReading.Outcome read(String table) {
        TableReading.read(SheetReader.read(table.replace('|', '\t').getBytes('UTF-8'), TableReading.LAYOUT))
    }

    static Programme programme(Shape shape) {
        new Programme('P', new Text('P', null, null), new Text('P', null, null), [], 2022, 2025, new Programme.Source('P', null),
                shape == Shape.FOLLOW_UP, [], [], [])
    }

    static Merging.Result merged(String table, Programme known = null) {
        def read = read(table) as TableReading.Outcome.Read
        Merging.of(read.table(), known ?: programme(read.table().shape()), new BodyFinder(BODIES, FORMS), [] as Set, read.notes())
    }

    /** Kind, first and last row, and what is quoted, without what every such table has. */
    static List odd(String table) {
        def read = read(table) as TableReading.Outcome.Read
        Merging.of(read.table(), programme(read.table().shape()), new BodyFinder(BODIES, FORMS), [] as Set, read.notes())
        read.notes().anomalies()
                .findAll { !(it.kind() in [Anomaly.Kind.NO_TIMELINE_COLUMN]) }
                .collect { [it.kind().name(), it.rows().first(), it.rows().last(), it.quote()] }
    }

    @Unroll
    def 'in a table of themes, #what is told with its row'() {
        expect:
        odd(THEMED + rows) == expected.collect { it as List }

        where:
        what                  | rows || expected
        'nothing'             | '1. A|1.1 B|C (kyllä/ei)|Kaupunginkanslia\n|1.2 D|E|Kaupunginkanslia\n' || []
        'a gap'               | '1. A|1.1 B|C|Kaupunginkanslia\n|1.3 D|E|Kaupunginkanslia\n' || [['NUMBERING_GAP', 6, 6, '1.2']]
        'a gap between goals' | '1. A|1.1 B|C|Kaupunginkanslia\n3. D|3.1 E|F|Kaupunginkanslia\n' || [['NUMBERING_GAP', 6, 6, '2']]
        'a stray dot'         | '1. A|1.1. B|C|Kaupunginkanslia\n' || [['STRAY_NUMBERING', 5, 5, '1.1']]
        'a foreign number'    | '1. A|2.1 B|C|Kaupunginkanslia\n' || [['NUMBER_OF_ANOTHER_GOAL', 5, 5, '2.1']]
        'a broken row'        | '1. A|1.1 B|C|Kaupungin\n\n||ja D|kanslia\n' || [['SPLIT_ROW', 7, 7, 'ja D'], ['BODY_UNKNOWN', 5, 7, 'Kaupungin kanslia']]
        'a broken goal'       | '1. A|1.1 B|C|Kaupunginkanslia\n\nja loput|||\n' || [['SPLIT_ROW', 7, 7, 'ja loput']]
        'a hyphen'            | '1. Ulkomaalais-taustaiset|1.1 Ulkomaalaistaustaisille|C|Kaupunginkanslia\n' || [['HYPHEN_REMOVED', 5, 5, 'Ulkomaalais-taustaiset']]
        'two blanks'          | '1. A  B|1.1 B|C|Kaupunginkanslia\n' || [['SPACES_REMOVED', 5, 5, null]]
        'markup'              | '1. A|<p>1.1 B</p>|C|Kaupunginkanslia\n' || [['MARKUP_REMOVED', 5, 5, null]]
        'a length in percent' | '1. A|1.1 B|jaksojen pituus (%)|Kaupunginkanslia\n' || [['UNIT_CONTRADICTS_MEASURE', 5, 5, 'jaksojen pituus (%)']]
        'two indicators'      | '1. A|1.1 B|C (kyllä/ei), D (%)|Kaupunginkanslia\n' || [['SEVERAL_INDICATORS', 5, 5, '2']]
        'an unknown body'     | '1. A|1.1 B|C|Kaupunginkanslia ja Satama\n' || [['BODY_UNKNOWN', 5, 5, 'Satama']]
        'no body'             | '1. A|1.1 B|C|\n' || [['NO_RESPONSIBLE_BODY', 5, 5, null]]
        'text at the side'    | '1. A|1.1 B|C|Kaupunginkanslia|Huom\n' || [['TEXT_LEFT_OUT', 5, 5, 'Huom']]
    }

    @Unroll
    def 'in a table of follow-up, #what is told with its row'() {
        expect:
        odd(FOLLOW_UP + rows) == expected.collect { it as List }

        where:
        what                    | rows || expected
        'nothing'               | 'A|Kaupunginkanslia|2022–2025|B|Ei aloitettu\n' || []
        'a broken row'          | 'A|Kaupunginkanslian|2022|B\n\nloput|viestintä||C\n' || [['SPLIT_ROW', 10, 10, 'loput']]
        'a rule over a page'    | 'A|Kaupunginkanslia|2022|B\n---|--|--|--\n|||C\n' || [['SPLIT_ROW', 10, 10, 'C']]
        'no timeline'           | 'A|Kaupunginkanslia||B\n' || [['NO_TIMELINE', 8, 8, null]]
        'a timeline that is none' | 'A|Kaupunginkanslia|Ei määriteltyä aikataulua.|B\n' || [['NO_TIMELINE', 8, 8, null]]
        'an unclear timeline'   | 'A|Kaupunginkanslia|pian|B\n' || [['TIMELINE_UNREADABLE', 8, 8, 'pian']]
        'no owner'              | 'A|Ei määriteltyä vastuutahoa.|2022|B\n' || [['NO_RESPONSIBLE_BODY', 8, 8, null]]
        'an unknown light'      | 'A|Kaupunginkanslia|2022|B|vihreä\n' || [['STATUS_UNREADABLE', 8, 8, 'vihreä']]
        'a late month'          | 'A|Kaupunginkanslia|2022|Alkoi 09/2024, loppui 30.4.2024.|\n' || [['DATE_OUTSIDE_PERIOD', 8, 8, '09/2024']]
        'a late month by name'  | 'A|Kaupunginkanslia|2022|Lokakuussa 2024 oli, toukokuussa 2024 ei.|\n' || [['DATE_OUTSIDE_PERIOD', 8, 8, 'Lokakuussa 2024']]
        'a late year'           | 'A|Kaupunginkanslia|2022|Jatkuu vuonna 2025, kuten vuonna 2022.|\n' || [['DATE_OUTSIDE_PERIOD', 8, 8, 'vuonna 2025']]
    }

    def 'every anomaly has its sentence in three languages'() {
        expect:
        Anomaly.Kind.values().every {
            def text = it.filled('yksi', 'kaksi')
            [text.fi(), text.sv(), text.en()].every { it && !it.contains('{') }
        }
    }

    @Unroll
    def 'a table with #what is refused in its place'() {
        when:
        def refused = read(table) as TableReading.Outcome.Refused

        then:
        refused.why().collect { [it.row(), it.fault().name()] } == expected.collect { it as List }
        refused.why().every { it.message().fi() && it.message().sv() && it.message().en() && !it.message().en().contains('{') }

        where:
        what                     | table || expected
        'no headings'            | 'a|b\nc|d\n' || [[null, 'SHAPE_UNKNOWN']]
        'no goals'               | THEMED || [[null, 'NO_GOALS']]
        'headings of both kinds' | THEMED + '1. A|1.1 B|C|D\n' + GOAL || [[null, 'SHAPES_MIXED']]
        'no theme'               | 'Tavoitteet|Toimenpiteet|Seuranta|Vastuutahot\n1. A|1.1 B|C|D\n' || [[1, 'THEME_MISSING']]
        'a theme twice'          | THEMED + '1. A|1.1 B|C|D\n\n' + THEMED.readLines().drop(2).join('\n') + '\n1. E|1.1 F|G|H\n' || [[7, 'DUPLICATE_THEME']]
        'a goal twice'           | THEMED + '1. A|1.1 B|C|D\n1. E|1.2 F|G|H\n' || [[6, 'DUPLICATE_NUMBER']]
        'an action twice'        | THEMED + '1. A|1.1 B|C|D\n|1.1 E|F|G\n' || [[6, 'DUPLICATE_NUMBER']]
        'two numbers of one code' | THEMED + '1. A|1.1 B|C|D\n|2.1 E|F|G\n' || [[6, 'DUPLICATE_NUMBER']]
        'a beginning without number' | THEMED + 'A|B|C|D\n' || [[5, 'ROW_UNPLACED']]
        'an action without goal' | ACTIONS + 'A|B|2022|C|\n' || [[2, 'ROW_UNPLACED']]
        'a goal of follow-up twice' | GOAL + GOAL.readLines()[1] + '\n' || [[3, 'DUPLICATE_NUMBER']]
        'a NUL'                  | THEMED + '1. A\u0000|1.1 B|C|D\n' || [[5, 'CONTROL_CHARACTER']]
        'a cell without end'     | THEMED + '1. ' + 'A' * 20_000 + '|1.1 B|C|D\n' || [[5, 'CELL_TOO_LONG']]
    }

    def 'a row goes on over a page, and its parts make one'() {
        given:
        def action = merged(FOLLOW_UP + '<b>(i) Otsikko</b> <b>Toinen</b> Alku|Kaupunginkanslian|2022|Yksi 25\n\nja loppu|viestintä||yrittäjää.</p> <p>Kaksi.\n')
                .programme().goals()[0].actions()[0]

        expect:
        action.heading() == '(i) Otsikko · Toinen'
        action.officialTitle() == 'Alku ja loppu'
        action.responsibleText() == 'Kaupunginkanslian viestintä'
        action.responsibilities() == [new Responsibility('VIESTINTA', Responsibility.Role.LEAD)]
        action.followUp() == 'Yksi 25 yrittäjää.\nKaksi.'
        action.officialStatus() == OfficialStatus.UNKNOWN
    }

    def 'headings that a new page repeats open no theme'() {
        expect:
        merged(THEMED + '1. A|1.1 B|C|D\n\nTavoitteet|Toimenpiteet|Seuranta|Vastuutahot\n|1.2 E|F|G\n').programme().themes().collect { theme -> theme.goals().collect { it.actions()*.number() } } == [[['1.1', '1.2']]]
    }

    @Unroll
    def 'the label "#label" is #status'() {
        expect:
        merged(FOLLOW_UP + "A|Kaupunginkanslia|2022|B|$label\n").programme().goals()[0].actions()[0].officialStatus() == status

        where:
        label                                    || status
        ''                                       || OfficialStatus.UNKNOWN
        'Etenee suunnitellusti tai on jo valmis' || OfficialStatus.PROCEEDING_OR_DONE
        'aloitettu, asia etenee'                 || OfficialStatus.STARTED
        'Ei toteutunut'                          || OfficialStatus.NOT_REALISED
        'Ei aloitettu'                           || OfficialStatus.NOT_STARTED
        'melkein valmis'                         || OfficialStatus.UNKNOWN
    }

    @Unroll
    def 'the timeline "#text" has the parts #parts'() {
        expect:
        TimelineReading.of(text).parts().collect { [it.label(), it.from(), it.to()] } == parts.collect { it as List }
        TimelineReading.of(text).text() == text

        where:
        text                            || parts
        '2022–2025'                     || [[null, 2022, 2025]]
        '2022-'                         || [[null, 2022, null]]
        '2022'                          || [[null, 2022, 2022]]
        '2023 mennessä'                 || [[null, null, 2023]]
        '(i) ja (ii) 2022, (iii) 2023–2025, (iv) 2025 mennessä' || [['(i)', 2022, 2022], ['(ii)', 2022, 2022], ['(iii)', 2023, 2025], ['(iv)', null, 2025]]
        '2025–2022'                     || []
        '(i) 2022, (ii) myöhemmin'      || []
        'Vuonna 2022 ehkä'              || []
        'Ei määriteltyä aikataulua.'    || []
    }

    @Unroll
    def 'of "#text" the bodies are #bodies and #unknown is none'() {
        given:
        def found = new BodyFinder(BODIES, FORMS).find(text)

        expect:
        found.responsibilities().collect { it.body() + ' ' + it.role() } == bodies
        found.unknown() == unknown

        where:
        text                                                                       || bodies | unknown
        'Kaupunginkanslia'                                                         || ['KANSLIA LEAD'] | []
        'Kaupunginkanslian viestintä yhteistyössä Kasvatuksen ja koulutuksen toimialan kanssa.' || ['VIESTINTA LEAD', 'KASKO PARTNER'] | []
        'Satama yhdessä kaupunginkanslian kanssa'                                  || ['KANSLIA PARTNER'] | ['Satama']
        'elinkeino- ja viestintäosastot'                                           || ['ELO LEAD', 'VIESTINTA LEAD'] | []
        'Maahanmuuttovirastot'                                                     || [] | ['Maahanmuuttovirastot']
        '(i) Kaupunginkanslia, (ii) Migri sekä muut tahot'                         || ['KANSLIA LEAD'] | ['Migri', 'tahot']
    }

    @Unroll
    def 'an indicator "#text" is #kind'() {
        expect:
        IndicatorWords.kind(text) == kind

        where:
        text                              || kind
        'Tehty (kyllä/ei).'               || Indicator.Kind.YES_NO
        'Tehty (kyllä/ei, miten).'        || Indicator.Kind.YES_NO_HOW
        'Selvitys (tehty/ei tehty)'       || Indicator.Kind.DONE_NOT_DONE
        'Osuus (%)'                       || Indicator.Kind.PERCENT
        'Opintoja (kurssit/h)'            || Indicator.Kind.HOURS
        'Tilaisuuksien määrä'             || Indicator.Kind.COUNT
        'Osallistujamäärät.'              || Indicator.Kind.COUNT
        'Kouluterveyskysely'              || Indicator.Kind.EXTERNAL_SURVEY
        'Määritelty ja määrällinen'       || Indicator.Kind.QUALITATIVE
        'Laadullinen palaute'             || Indicator.Kind.QUALITATIVE
    }

    def 'indicators stay as a reader has told them apart while the words are the same'() {
        given:
        def known = [new Indicator('X-M1', Indicator.Kind.COUNT, 'Määrä', null, null, Indicator.Health.OK),
                     new Indicator('X-M2', Indicator.Kind.TARGET, 'laatu', null, null, Indicator.Health.SOURCE_ENDED)]

        expect:
        IndicatorMerging.of('X', known, ['Määrä ja laatu'], false).is(known)
        IndicatorMerging.of('X', known, ['laatu', 'Uusi (%)'], false)*.code() == ['X-M2', 'X-M1']
        IndicatorMerging.of('X', known, ['laatu', 'Uusi (%)'], false)[0].health() == Indicator.Health.SOURCE_ENDED
        IndicatorMerging.of('X', known, ['Määrä → 3', 'laatu'], true)*.current()*.text() == ['3', null]
        IndicatorMerging.of('X', known, [], false) == []
    }

    def 'where nothing tells an arrow from the next indicator, nothing is guessed'() {
        expect:
        IndicatorWords.main(['A. → Kyllä. B. → Ei.']).collect { [it.text(), it.current()] } == [['A.', 'Kyllä. B. → Ei.']]
        IndicatorWords.main(['A.', '→ Kyllä.', 'B.', '→ Ei.']).collect { [it.text(), it.current()] } == [['A.', 'Kyllä.'], ['B.', 'Ei.']]
    }

    def 'what a table does not have stays, and what is gone is told'() {
        given:
        def before = merged(FOLLOW_UP + '<b>H</b> A|Kaupunginkanslia|2022|B\nC|Kaupunginkanslia|2023|D\n').programme()
        def after = merged(FOLLOW_UP.replace('kasvaa.', 'laskee.') + 'C|Satama|2024|D|\n', before)

        expect:
        after.changes().collect { [it.code(), it.kind().name(), it.fields()] } == [
                ['P', 'UNCHANGED', []],
                ['P-1', 'CHANGED', ['indicators']],
                ['P-1-1', 'CHANGED', ['officialTitle', 'heading', 'responsibleText', 'responsibilities', 'timeline', 'followUp']],
                ['P-1-2', 'GONE', []]]
        after.programme().goals()[0].actions()[0].title().fi() == 'A'
    }

    def 'a text that has moved to another row is told'() {
        given:
        def before = merged(FOLLOW_UP + 'A|Kaupunginkanslia|2022|B\nC|Kaupunginkanslia|2023|D\n').programme()
        def read = read(FOLLOW_UP + 'C|Kaupunginkanslia|2023|D\n') as TableReading.Outcome.Read

        when:
        Merging.of(read.table(), before, new BodyFinder(BODIES, FORMS), [] as Set, read.notes())

        then:
        read.notes().anomalies().findAll { it.kind() == Anomaly.Kind.ROW_MOVED }*.quote() == ['P-1-2']
    }

    def 'a goal that is asked about is retained with its actions'() {
        given:
        def before = merged(THEMED + '1. A|1.1 B|C|D\n2. E|2.1 F|G|H\n').programme()
        def read = read(THEMED + '1. A|1.1 B|C|D\n') as TableReading.Outcome.Read
        def after = Merging.of(read.table(), before, new BodyFinder(BODIES, FORMS), ['P-1-2'] as Set, read.notes())

        expect:
        after.programme() == before
        after.changes().findAll { it.kind() == Change.Kind.RETAINED }*.code() == ['P-1-2', 'P-1-2-1']
        !after.changesTree()
    }

    @Unroll
    def 'a theme that is #what keeps the code #codes'() {
        given:
        def table = { List titles -> titles.collect { it + '\nTavoitteet|Toimenpiteet|Seuranta|Vastuutahot\n1. A|1.1 B|C|D\n' }.join('\n') }
        def before = merged(table(['Yksi', 'Kaksi'])).programme()

        expect:
        merged(table(names), before).programme().themes()*.code() == codes

        where:
        what       | names                       || codes
        'the same' | ['Yksi', 'Kaksi']           || ['P-1', 'P-2']
        'moved'    | ['Kaksi', 'Yksi']           || ['P-2', 'P-1']
        'renamed'  | ['Yksi', 'Toinen']          || ['P-1', 'P-2']
        'new'      | ['Uusi', 'Yksi', 'Kaksi']   || ['P-3', 'P-1', 'P-2']
    }

    def 'merged cells are as good as empty ones, and a formula is refused'() {
        given:
        def workbook = { change -> Workbooks.sheet(change, 'Teema', 'Tavoitteet;Toimenpiteet;Seuranta;Vastuutahot', '1. A;1.1 B;C;D', ';1.2 E;F;G') }
        def read = { change -> TableReading.read(SheetReader.read(workbook(change), TableReading.LAYOUT)) }

        expect:
        (read { it.range(2, 0, 3, 0).merge() } as TableReading.Outcome.Read).table().themes()[0].goals()[0].actions().size() == 2
        (read { it.formula(3, 2, '1+1') } as TableReading.Outcome.Refused).why().collect { [it.row(), it.fault()] } == [[4, SheetFault.FORMULA]]
    }

    def 'a bomb is noticed before it goes off'() {
        when:
        SheetReader.read(Workbooks.bomb(200), TableReading.LAYOUT)

        then:
        Unreadable unreadable = thrown()
        unreadable.noticed().fault() == SheetFault.TOO_LARGE
    }

    def 'whatever comes, it is a tree or refused'() {
        given:
        Random random = new Random(20260303)
        List<String> pieces = ['1. A', '1.1 B', '2.', '1.1', 'Tavoite 1. X', 'Tavoite', '<b>', '</b>', '<p>', '→', '(kyllä/ei)', '(%)', '2022–', '---',
                               'Tavoitteet|Toimenpiteet|Seuranta|Vastuutahot', 'Teema', '\n', '\n\n', '|', '||||', '"', '999999999999.1 ', '1.1. C',
                               'Tavoite|Päämittari ja sen nykytilanne|LV', ACTIONS, 'ulko-maalainen', '09/2024', 'kuu 2024', '\u0000', "'=1"]

        expect:
        (1..1000).every {
            String start = [THEMED, FOLLOW_UP, ''][random.nextInt(3)]
            String table = start + (1..(1 + random.nextInt(25))).collect { pieces[random.nextInt(pieces.size())] + (random.nextInt(3) == 0 ? '\n' : '|') }.join('')
            try {
                def outcome = read(table)
                outcome instanceof TableReading.Outcome.Refused ? outcome.why() : merged(table).programme().allGoals().count() > 0
            } catch (Unreadable refused) {
                refused.noticed().message().fi()
            }
        }
    }

    @Unroll
    def 'long nonsense of "#piece" is read in no time'() {
        given:
        long begin = System.nanoTime()

        when:
        read(THEMED + (1..40).collect { '1. A|' + piece * (19_000.intdiv(piece.length())) + '|C|D' }.join('\n'))

        then:
        System.nanoTime() - begin < 8_000_000_000L

        where:
        piece << [' ', '<b>', '<b></b>', '</p> ', 'a-', 'aaa-bbb ', '1.1 ', '(', '-', '\u00a0', '<p', '2024 ', 'kuu 20']
    }
}
