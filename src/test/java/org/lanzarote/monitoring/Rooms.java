package org.lanzarote.monitoring;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The map of the house: neighbourhoods from top to bottom, and the rooms of each in order. Data moves down the list: a room
 * uses those before it in its own neighbourhood, and all rooms of the neighbourhoods above.
 */
final class Rooms {

    private static final List<String> MAP = List.of(
            "platform: time secret language problem html access paging turn http published openapi table watch telemetry trail event kept"
                    + " quotation label text difference citation citing startup",
            "files: unwanted pdf document seal visible namesearch renderer attachment receipt job",
            "people: party identity task organisation invitation me account",
            "preparation: round question questionnaire print",
            "replies: reply delegation withholding translation attached validation submission publication printing reading"
                    + " answer limit clarification overview bulk prefill workbook replypackage",
            "stakeholders: limit submission copy handling reading",
            "children: vault screening session statement disclosure intake figures extract",
            "analysis: withdrawal source across revision compilation evidence codebook agreement rapporteur finding"
                    + " comment coverage coding exercise",
            "outcome: report chapter recommendation practice moving wording placing statement factsheettext"
                    + " style translation tally"
                    + " tabling amendment cutting reportpackage"
                    + " edition revision lease adoption corrigendum"
                    + " numbers footnote sentencepage document"
                    + " feedback citing recommended addressing tracking",
            "factsheets: factsheet page copy edition draft archive",
            "inquiry: search chain trace roundpage",
            "notice: feed webhook mail reminder");

    /** Each as neighbourhood and name, from top to bottom; the local stack, which uses whatever it likes, is none. */
    static final List<String> IN_ORDER = MAP.stream().flatMap(Rooms::rooms).toList();

    private Rooms() {}

    /** What a room may use besides itself. */
    static List<String> before(String room) {
        return IN_ORDER.subList(0, IN_ORDER.indexOf(room));
    }

    private static Stream<String> rooms(String neighbourhood) {
        var words = neighbourhood.split(":? ", -1);
        return IntStream.range(1, words.length).mapToObj(place -> words[0] + "." + words[place]);
    }
}
