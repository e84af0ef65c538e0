package org.lanzarote.monitoring.outcome.factsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** Decides how footnotes are printed; nothing else does. */
final class FootnoteTypography {

    private final Map<String, String> parties;

    /** Begins with the names of the cited Parties, in the form used within a sentence. */
    FootnoteTypography(Map<String, String> parties) {
        this.parties = parties;
    }

    /** The Parties whose names stand in the footnotes of these texts. */
    static Set<String> partiesIn(Collection<CurrentText> texts) {
        return texts.stream()
                .flatMap(text -> text.text().citations().stream())
                .filter(citation ->
                        citation.kind() == CitationKind.ANSWER || citation.kind() == CitationKind.RESERVATION)
                .flatMap(citation -> citation.targets().stream())
                .map(FootnoteTypography::party)
                .collect(Collectors.toSet());
    }

    /** The footnote as CommonMark. */
    String print(FactsheetFootnote note) {
        return switch (note.kind()) {
            case PARAGRAPH ->
                (note.targets().size() == 1 ? "Para. " : "Paras. ") + String.join(", ", note.targets()) + ".";
            case RECOMMENDATION ->
                (note.targets().size() == 1 ? "Recommendation " : "Recommendations ") + enumerate(note.targets()) + ".";
            case ANSWER ->
                "See the reply of "
                        + enumerate(note.targets().stream().map(this::answer).toList()) + ".";
            case RESERVATION ->
                "See the reservation of "
                        + enumerate(
                                note.targets().stream().map(this::reservation).toList()) + ".";
            case STAKEHOLDER_SUBMISSION -> "See the submission of a stakeholder.";
            case CHILD_CONTRIBUTION -> "See the contribution of a group of children.";
            case CHILD_EXTRACT -> childExtract(note.targets());
            case DOCUMENT, EXPLANATION -> outside(note);
        };
    }

    private static String childExtract(List<String> keys) {
        return keys.stream().allMatch("withdrawn"::equals) ? "Withdrawn." : "See what children said.";
    }

    private static String outside(FactsheetFootnote note) {
        var url = note.url() == null ? null : "<" + note.url() + ">";
        return Stream.of(note.text(), note.document(), note.locator(), url)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Prints a submitted answer, whose key is like RUS/9.1@1. */
    private String answer(String key) {
        return name(key) + " to question " + key.substring(key.indexOf('/') + 1, key.indexOf('@'))
                + " of the questionnaire";
    }

    /** Prints a reservation, whose key is like RUS/20(3). */
    private String reservation(String key) {
        return name(key) + " under Article " + key.substring(key.indexOf('/') + 1);
    }

    private String name(String key) {
        return Objects.requireNonNull(parties.get(party(key)));
    }

    private static String party(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private static String enumerate(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
