package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Decides how footnotes are printed; nothing else does. */
public final class FootnoteTypography {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&!]");

    private final Language language;
    private final NoteStyle style;
    private final FootnoteWords words;
    private final AnswerTypography answers;
    private final Map<String, String> parties;
    private final Map<CitationKind, String> anchors;
    private final Map<String, String> submissions;

    /** Begins with the names of the cited Parties, in the form used within a sentence of the language. */
    public FootnoteTypography(Language language, Map<String, String> parties, NoteStyle style) {
        this(language, parties, style, Map.of(), Map.of());
    }

    private FootnoteTypography(
            Language language,
            Map<String, String> parties,
            NoteStyle style,
            Map<CitationKind, String> anchors,
            Map<String, String> submissions) {
        this.language = language;
        this.style = style;
        this.words = new FootnoteWords(language, style);
        this.answers = new AnswerTypography(language, style, words);
        this.parties = parties;
        this.anchors = anchors;
        this.submissions = submissions;
    }

    /** The same in a document that has paragraphs and recommendations itself, at anchors that begin like this. */
    public FootnoteTypography within(String paragraphs, String recommendations) {
        return new FootnoteTypography(
                language,
                parties,
                style,
                Map.of(CitationKind.PARAGRAPH, paragraphs, CitationKind.RECOMMENDATION, recommendations),
                submissions);
    }

    /** The same where these submissions of a round, by their keys, name their organisations. */
    public FootnoteTypography naming(Map<String, String> organisations, int round) {
        return new FootnoteTypography(
                language,
                parties,
                style,
                anchors,
                organisations.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                named -> "[" + MARKUP.matcher(named.getValue()).replaceAll("\\\\$0") + "](/rounds/"
                                        + round + "/stakeholder-submissions/" + named.getKey() + "?lang=" + language
                                        + ")")));
    }

    /** The footnote as CommonMark. */
    public String print(Footnote note) {
        if (note.sameAs() != null) {
            return words.see(words.note(note.sameAs()));
        }
        var targets = note.targets();
        return switch (note.kind()) {
            case PARAGRAPH -> words.paragraphs(linked(note));
            case RECOMMENDATION -> words.recommendations(linked(note));
            case FINDING -> words.see(listed(targets, target -> finding(note, target)));
            case ANSWER ->
                words.see(listed(
                        Objects.requireNonNull(note.sources()), answer -> answers.print(answer, name(answer.party()))));
            case RESERVATION -> words.see(listed(targets, target -> linked(note, target, reservation(target))));
            case REPORT_PART -> words.see(listed(targets, target -> linked(note, target, words.reportPart(target))));
            case STAKEHOLDER_SUBMISSION -> words.see(listed(targets, target -> submission(note, target)));
            case CHILD_CONTRIBUTION -> words.children();
            case CHILD_EXTRACT -> extract(note);
            case DOCUMENT, EXPLANATION -> note.sentence();
        };
    }

    private List<String> linked(Footnote note) {
        return note.targets().stream()
                .map(target -> linked(note, target, target))
                .toList();
    }

    /** Words with a link to a record that a footnote points to, in this document or at its address, if it has one. */
    private String linked(Footnote note, String target, String words) {
        var anchor = anchors.get(note.kind());
        return note.links().stream()
                .filter(link -> link.target().equals(target))
                .findFirst()
                .map(link -> link(words, anchor == null ? inLanguage(link.link()) : anchor + target))
                .orElse(words);
    }

    /** The address of a record's page in the language of this document. */
    private String inLanguage(String address) {
        return address + "?lang=" + language;
    }

    private static String link(String words, String address) {
        return "[" + words + "](" + address + ")";
    }

    /** What children said, of which several extracts are one after the other. */
    private String extract(Footnote note) {
        var links = note.links();
        return words.extract(
                links.size() == 1 ? inLanguage(links.get(0).link()) : null,
                note.targets().stream().allMatch(CitationTargets.WITHDRAWN::equals));
    }

    private String submission(Footnote note, String target) {
        var named = submissions.get(target);
        return named == null ? linked(note, target, words.stakeholder(null)) : words.stakeholder(named);
    }

    private <T> String listed(List<T> targets, Function<T, String> printed) {
        return words.enumerate(targets.stream().map(printed).toList());
    }

    /** Prints a finding: on whom and to which question, with its address, unless it is gone or the reader may not read it. */
    private String finding(Footnote note, String target) {
        return Objects.requireNonNull(note.findings()).stream()
                .filter(finding -> finding.target().equals(target))
                .findFirst()
                .map(finding -> "[" + words.finding(name(finding.party()), finding.question()) + "](" + finding.link()
                        + "?lang=" + language + ")" + (finding.published() ? "" : " (" + words.notPublic(false) + ")"))
                .orElseGet(() -> words.finding() + " ("
                        + (target.equals(CitationTargets.WITHDRAWN) ? words.withdrawn() : words.notPublic(false))
                        + ")");
    }

    /** Prints a reservation, whose key is like RUS/20(3). */
    private String reservation(String key) {
        return words.reservation(name(CitedParties.inKey(key)), key.substring(key.indexOf('/') + 1));
    }

    private String name(String party) {
        return Objects.requireNonNull(parties.get(party));
    }
}
