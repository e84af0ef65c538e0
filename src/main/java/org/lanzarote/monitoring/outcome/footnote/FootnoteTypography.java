package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Decides how footnotes are printed; nothing else does. */
public final class FootnoteTypography {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&!]");

    private final FootnoteWords words;
    private final Map<String, String> parties;
    private final Map<CitationKind, String> anchors;
    private final Map<String, String> submissions;

    /** Begins with the names of the cited Parties, in the form used within a sentence of the language. */
    public FootnoteTypography(Language language, Map<String, String> parties) {
        this(new FootnoteWords(language), parties, Map.of(), Map.of());
    }

    private FootnoteTypography(
            FootnoteWords words,
            Map<String, String> parties,
            Map<CitationKind, String> anchors,
            Map<String, String> submissions) {
        this.words = words;
        this.parties = parties;
        this.anchors = anchors;
        this.submissions = submissions;
    }

    /** The same in a document that has paragraphs and recommendations itself, at anchors that begin like this. */
    public FootnoteTypography within(String paragraphs, String recommendations) {
        return new FootnoteTypography(
                words,
                parties,
                Map.of(CitationKind.PARAGRAPH, paragraphs, CitationKind.RECOMMENDATION, recommendations),
                submissions);
    }

    /** The same where these submissions of a round, by their keys, name their organisations. */
    public FootnoteTypography naming(Map<String, String> organisations, int round) {
        return new FootnoteTypography(
                words,
                parties,
                anchors,
                organisations.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                named -> "[" + MARKUP.matcher(named.getValue()).replaceAll("\\\\$0") + "](/rounds/"
                                        + round + "/stakeholder-submissions/" + named.getKey() + ")")));
    }

    /** The Parties whose names stand in the footnotes of these texts. */
    public static Set<String> partiesIn(Collection<CurrentText> texts) {
        var ofFindings =
                texts.stream().flatMap(text -> text.findings().stream()).map(CitedFinding::party);
        var ofKeys = texts.stream()
                .flatMap(text -> text.text().citations().stream())
                .filter(citation ->
                        citation.kind() == CitationKind.ANSWER || citation.kind() == CitationKind.RESERVATION)
                .flatMap(citation -> citation.targets().stream())
                .map(FootnoteTypography::party);
        return Stream.concat(ofFindings, ofKeys).collect(toSet());
    }

    /** The footnote as CommonMark. */
    public String print(Footnote note) {
        var targets = note.targets();
        return switch (note.kind()) {
            case PARAGRAPH -> words.paragraphs(anchored(note));
            case RECOMMENDATION -> words.recommendations(anchored(note));
            case FINDING -> words.see(listed(targets, target -> finding(note, target)));
            case ANSWER -> words.see(listed(Objects.requireNonNull(note.sources()), this::answer));
            case RESERVATION -> words.see(listed(targets, this::reservation));
            case REPORT_PART -> words.see(listed(targets, words::reportPart));
            case STAKEHOLDER_SUBMISSION ->
                words.see(listed(targets, target -> words.stakeholder(submissions.get(target))));
            case CHILD_CONTRIBUTION -> words.children();
            case CHILD_EXTRACT -> words.extract(targets.stream().allMatch("withdrawn"::equals));
            case DOCUMENT, EXPLANATION -> outside(note);
        };
    }

    private List<String> anchored(Footnote note) {
        var anchor = anchors.get(note.kind());
        return note.targets().stream()
                .map(target -> anchor == null || target.equals(CitationTargets.WITHDRAWN)
                        ? target
                        : "[" + target + "](" + anchor + target + ")")
                .toList();
    }

    private static String outside(Footnote note) {
        var url = note.url() == null ? null : "<" + note.url() + ">";
        return Stream.of(note.text(), note.document(), note.locator(), url)
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }

    private <T> String listed(List<T> targets, Function<T, String> printed) {
        return words.enumerate(targets.stream().map(printed).toList());
    }

    /** Prints a submitted answer: whose, to which question, and in which submission, with its address. */
    private String answer(CitedAnswer answer) {
        var submission = words.submission(answer.submission(), answer.submittedAt());
        var linked = answer.link() == null ? submission : "[" + submission + "](" + answer.link() + ")";
        return words.reply(name(answer.party()), answer.question()) + ", " + linked + remark(answer);
    }

    /** Prints a finding: on whom and to which question, with its address, unless it is gone or the reader may not read it. */
    private String finding(Footnote note, String target) {
        return Objects.requireNonNull(note.findings()).stream()
                .filter(finding -> finding.target().equals(target))
                .findFirst()
                .map(finding -> "[" + words.finding(name(finding.party()), finding.question()) + "](" + finding.link()
                        + ")" + (finding.published() ? "" : " (" + words.notPublic(false) + ")"))
                .orElseGet(() -> words.finding() + " ("
                        + (target.equals(CitationTargets.WITHDRAWN) ? words.withdrawn() : words.notPublic(false))
                        + ")");
    }

    /** What a reader must know before he follows the source. */
    private String remark(CitedAnswer answer) {
        var remarks = Stream.of(
                        answer.published() ? null : words.notPublic(true),
                        answer.followedBy() == null ? null : words.followedBy(answer.followedBy()))
                .filter(Objects::nonNull)
                .collect(joining("; "));
        return remarks.isEmpty() ? "" : " (" + remarks + ")";
    }

    /** Prints a reservation, whose key is like RUS/20(3). */
    private String reservation(String key) {
        return words.reservation(name(party(key)), key.substring(key.indexOf('/') + 1));
    }

    private String name(String party) {
        return Objects.requireNonNull(parties.get(party));
    }

    private static String party(String key) {
        return key.substring(0, key.indexOf('/'));
    }
}
